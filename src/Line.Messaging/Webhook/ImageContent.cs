namespace Line.Messaging.Webhook;

/// <summary>An image.</summary>
public sealed record ImageContent : MessageContent
{
    public ContentProvider? ContentProvider { get; init; }

    /// <summary>The set, where several images were sent at once.</summary>
    public ImageSet? ImageSet { get; init; }

    public string? QuoteToken { get; init; }
}
