namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Cuts Japanese text into words. Safe for use by many threads at once.
/// Two engines: <see cref="MeCab.MeCabAnalyzer"/> with a dictionary, and <see cref="NGramAnalyzer"/> where there is none.
/// </summary>
public interface ITextAnalyzer
{
    /// <summary>The engine's name, for start-up messages and reports.</summary>
    string Name { get; }

    /// <summary>Whether words come with base forms and readings.</summary>
    bool HasDictionary { get; }

    /// <summary>Cuts <paramref name="text"/>, which <see cref="TextNormalizer"/> has normalised, in order of appearance.</summary>
    IReadOnlyList<Token> Analyze(string text);
}
