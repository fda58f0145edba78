namespace Line.Messaging;

/// <summary>A text.</summary>
/// <param name="Text">At most 5,000 UTF-16 units; a <c>$</c> stands for each of <see cref="Emojis"/>.</param>
public sealed record TextMessage(string Text) : Message("text")
{
    /// <summary>LINE emoji, at most 20.</summary>
    public IReadOnlyList<Emoji>? Emojis { get; init; }

    /// <summary>Quotes a message of the same chat.</summary>
    public string? QuoteToken { get; init; }
}
