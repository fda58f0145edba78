namespace Line.Messaging.Webhook;

/// <summary>A module channel became the active channel of a chat.</summary>
public sealed record ActivatedEvent : WebhookEvent
{
    /// <summary>When control of the chat ends.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
