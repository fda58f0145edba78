namespace Line.Messaging.Webhook;

/// <summary>A module channel became a standby channel.</summary>
public sealed record DeactivatedEvent : WebhookEvent;
