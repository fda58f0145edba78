namespace Line.Messaging.Webhook;

/// <summary>The account joined a group or room.</summary>
public sealed record JoinEvent : WebhookEvent;
