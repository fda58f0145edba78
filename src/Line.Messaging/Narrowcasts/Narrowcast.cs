namespace Line.Messaging;

/// <summary>Messages for some of the friends.</summary>
/// <param name="Messages">1 to 5 messages.</param>
public sealed record Narrowcast(IReadOnlyList<Message> Messages)
{
    /// <summary>All friends where absent.</summary>
    public Recipient? Recipient { get; init; }

    /// <summary>Attributes; LINE refuses them below 100 reachable users and fails below 50 recipients.</summary>
    public DemographicFilter? Demographic { get; init; }

    public NarrowcastLimit? Limit { get; init; }

    public bool NotificationDisabled { get; init; }
}
