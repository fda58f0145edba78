namespace Line.Messaging.Webhook;

/// <summary>A video.</summary>
public sealed record VideoContent : MessageContent
{
    public TimeSpan? Duration { get; init; }

    public ContentProvider? ContentProvider { get; init; }

    public string? QuoteToken { get; init; }
}
