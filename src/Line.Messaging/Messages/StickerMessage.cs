namespace Line.Messaging;

/// <summary>A sticker of those that LINE lets bots send.</summary>
public sealed record StickerMessage(string PackageId, string StickerId) : Message("sticker")
{
    /// <summary>Quotes a message of the same chat.</summary>
    public string? QuoteToken { get; init; }
}
