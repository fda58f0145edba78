namespace Line.Messaging.Webhook;

/// <summary>The account left or was removed from a group or room.</summary>
public sealed record LeaveEvent : WebhookEvent;
