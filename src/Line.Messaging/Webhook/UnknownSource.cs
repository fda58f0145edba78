namespace Line.Messaging.Webhook;

/// <summary>A kind of source newer than this library.</summary>
public sealed record UnknownSource : EventSource
{
    public required string Type { get; init; }
}
