namespace Line.Messaging;

/// <summary>Where LINE sends webhooks.</summary>
public sealed record WebhookEndpoint(string Endpoint, bool Active);
