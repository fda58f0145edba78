namespace Line.Messaging.Webhook;

/// <summary>A user edited a text message. The message keeps its id and gets a new quote token; the largest timestamp wins.</summary>
public sealed record MessageEditedEvent : WebhookEvent
{
    public required MessageContent Message { get; init; }
}
