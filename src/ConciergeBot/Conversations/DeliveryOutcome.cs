namespace ConciergeBot.Conversations;

public enum DeliveryOutcome
{
    /// <summary>LINE has the messages, or there were none.</summary>
    Delivered,

    /// <summary>LINE could not be reached or is overloaded; the same plan is to be tried again.</summary>
    Deferred,

    /// <summary>LINE will never take these messages.</summary>
    Refused,
}
