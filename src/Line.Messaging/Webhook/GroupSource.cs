namespace Line.Messaging.Webhook;

/// <summary>A group chat.</summary>
public sealed record GroupSource : EventSource
{
    public required string GroupId { get; init; }
}
