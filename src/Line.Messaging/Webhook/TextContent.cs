namespace Line.Messaging.Webhook;

/// <summary>A text.</summary>
public sealed record TextContent : MessageContent
{
    public required string Text { get; init; }

    /// <summary>LINE emoji within the text.</summary>
    public IReadOnlyList<TextEmoji> Emojis { get; init; } = [];

    /// <summary>Mentions within the text, at most 20.</summary>
    public IReadOnlyList<Mentionee> Mentionees { get; init; } = [];

    /// <summary>Quotes this message in the same chat; never expires and may be used again.</summary>
    public string? QuoteToken { get; init; }

    /// <summary>The message that this one quotes.</summary>
    public string? QuotedMessageId { get; init; }
}
