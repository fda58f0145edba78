namespace Line.Messaging;

/// <summary>A LINE emoji in a text to send.</summary>
/// <param name="Index">Place of its <c>$</c>, in UTF-16 units.</param>
/// <param name="ProductId">The emoji set.</param>
/// <param name="EmojiId">The emoji within the set.</param>
public sealed record Emoji(int Index, string ProductId, string EmojiId) : LineObject;
