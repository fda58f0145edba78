namespace Line.Messaging.Webhook;

/// <summary>A multi-person chat.</summary>
public sealed record RoomSource : EventSource
{
    public required string RoomId { get; init; }
}
