namespace Line.Messaging;

/// <summary>A text with named place-holders for mentions and emoji.</summary>
/// <param name="Text">At most 5,000 UTF-16 units; <c>{key}</c> is a place-holder, <c>{{</c> and <c>}}</c> are braces.</param>
public sealed record TextMessageV2(string Text) : Message("textV2")
{
    /// <summary>What stands for each place-holder, at most 100.</summary>
    public IReadOnlyDictionary<string, Substitution>? Substitution { get; init; }

    /// <summary>Quotes a message of the same chat.</summary>
    public string? QuoteToken { get; init; }
}
