namespace Line.Messaging;

/// <summary>A LINE emoji; at most 20 in a message.</summary>
public sealed record EmojiSubstitution(string ProductId, string EmojiId) : Substitution("emoji");
