namespace Line.Messaging.Webhook;

/// <summary>The account was suspended (module channels).</summary>
public sealed record BotSuspendedEvent : WebhookEvent;
