namespace Line.Messaging.Webhook;

/// <summary>A voice message or other audio.</summary>
public sealed record AudioContent : MessageContent
{
    public TimeSpan? Duration { get; init; }

    public ContentProvider? ContentProvider { get; init; }
}
