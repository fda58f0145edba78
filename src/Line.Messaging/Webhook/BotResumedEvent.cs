namespace Line.Messaging.Webhook;

/// <summary>The account is no longer suspended (module channels).</summary>
public sealed record BotResumedEvent : WebhookEvent;
