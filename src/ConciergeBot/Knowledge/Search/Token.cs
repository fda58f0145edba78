namespace ConciergeBot.Knowledge.Search;

/// <summary>One word of a text as an <see cref="ITextAnalyzer"/> cut it.</summary>
/// <param name="Surface">The word as it stands in the text.</param>
/// <param name="Base">Its dictionary form; the surface where the engine knows none.</param>
/// <param name="Reading">The surface's reading in katakana; null where the engine knows none.</param>
/// <param name="Class">What kind of word it is.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
public readonly record struct Token(string Surface, string Base, string? Reading, WordClass Class, int Start)
{
    public int End => Start + Surface.Length;
}
