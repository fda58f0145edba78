namespace Line.Messaging.Webhook;

/// <summary>A user took a message back: delete or hide what is stored of it.</summary>
public sealed record UnsendEvent : WebhookEvent
{
    public required string MessageId { get; init; }
}
