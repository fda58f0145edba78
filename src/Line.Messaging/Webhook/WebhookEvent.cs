using System.Text.Json;

namespace Line.Messaging.Webhook;

/// <summary>What happened on LINE. Whatever LINE adds later arrives as <see cref="UnknownEvent"/> or stays readable in <see cref="Raw"/>.</summary>
public abstract record WebhookEvent
{
    /// <summary>LINE's name of the event type; empty where the event has none.</summary>
    public required string Type { get; init; }

    public ChannelMode Mode { get; init; }

    /// <summary>When it happened, also in a redelivery. The Unix epoch where LINE sent no time.</summary>
    public DateTimeOffset Timestamp { get; init; }

    /// <summary>Who or where it came from; absent for failed account links and many module events.</summary>
    public EventSource? Source { get; init; }

    /// <summary>The event's ULID: the key to tell a duplicate by.</summary>
    public string? WebhookEventId { get; init; }

    /// <summary>True where LINE sends the event again after an answer that was not 2xx. Duplicates may also come without it.</summary>
    public bool IsRedelivery { get; init; }

    /// <summary>Works once and within a minute of receipt (LINE: reply token, 1 minute). Absent where the event cannot be replied to.</summary>
    public string? ReplyToken { get; init; }

    /// <summary>The event as LINE sent it, with everything this library does not know.</summary>
    public JsonElement Raw { get; init; }

    /// <summary>Type and id alone: what users wrote does not belong in a log.</summary>
    public sealed override string ToString() => $"{Type} {WebhookEventId}";
}
