namespace Line.Messaging.Webhook;

/// <summary>One webhook request: zero or many events, perhaps of several users.</summary>
public sealed record WebhookRequest
{
    /// <summary>User id of the bot that the events are for.</summary>
    public string? Destination { get; init; }

    /// <summary>The events in the order sent. Empty for LINE's connectivity check. The order is not guaranteed: <see cref="WebhookEvent.Timestamp"/> is.</summary>
    public required IReadOnlyList<WebhookEvent> Events { get; init; }
}
