namespace Line.Messaging.Webhook;

/// <summary>A sticker.</summary>
public sealed record StickerContent : MessageContent
{
    public required string PackageId { get; init; }

    public required string StickerId { get; init; }

    /// <summary>STATIC, ANIMATION, MESSAGE, …; LINE adds values without notice.</summary>
    public string? StickerResourceType { get; init; }

    /// <summary>At most 15 words for the sticker, picked at random by LINE where there are more.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>What the user wrote on a message sticker, at most 100 characters.</summary>
    public string? Text { get; init; }

    public string? QuoteToken { get; init; }

    public string? QuotedMessageId { get; init; }
}
