namespace Line.Messaging.Webhook;

/// <summary>A kind of message newer than this library, or one that lacks the part it is about. The event's <see cref="WebhookEvent.Raw"/> has it all.</summary>
public sealed record UnknownContent : MessageContent;
