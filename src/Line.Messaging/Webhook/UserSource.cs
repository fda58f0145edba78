namespace Line.Messaging.Webhook;

/// <summary>The chat with one user.</summary>
public sealed record UserSource : EventSource;
