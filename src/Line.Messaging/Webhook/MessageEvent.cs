namespace Line.Messaging.Webhook;

/// <summary>A user sent a message.</summary>
public sealed record MessageEvent : WebhookEvent
{
    public required MessageContent Message { get; init; }
}
