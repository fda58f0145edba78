namespace Line.Messaging.Webhook;

/// <summary>A user blocked the account.</summary>
public sealed record UnfollowEvent : WebhookEvent;
