namespace Line.Messaging.Webhook;

/// <summary>An event type newer than this library, or one that lacks the part it is about. <see cref="WebhookEvent.Raw"/> has it all.</summary>
public sealed record UnknownEvent : WebhookEvent;
