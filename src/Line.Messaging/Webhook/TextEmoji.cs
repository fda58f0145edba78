namespace Line.Messaging.Webhook;

/// <summary>A LINE emoji in a received text.</summary>
/// <param name="Index">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long its place-holder is, in UTF-16 units.</param>
/// <param name="ProductId">The emoji set.</param>
/// <param name="EmojiId">The emoji within the set.</param>
public sealed record TextEmoji(int Index, int Length, string ProductId, string EmojiId);
