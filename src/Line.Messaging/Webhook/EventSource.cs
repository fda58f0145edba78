namespace Line.Messaging.Webhook;

/// <summary>Where an event came from.</summary>
public abstract record EventSource
{
    /// <summary>The user; absent without the user's consent to LINE's policy.</summary>
    public string? UserId { get; init; }
}
