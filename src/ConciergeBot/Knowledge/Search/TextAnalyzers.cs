using ConciergeBot.Knowledge.Search.MeCab;

namespace ConciergeBot.Knowledge.Search;

/// <summary>Chooses the engine that cuts text into words.</summary>
public static class TextAnalyzers
{
    /// <summary>
    /// MeCab where its library and dictionary can be loaded, else character pairs. Never throws for a missing engine.
    /// </summary>
    /// <param name="description">Which engine runs, why, and what the fallback costs: for the log at start and <c>/health/ready</c>.</param>
    /// <param name="dictionaryFolder">The folder of MeCab's dictionary; null for Debian's <c>mecab-ipadic-utf8</c>.</param>
    public static ITextAnalyzer CreateBest(out string description, string? dictionaryFolder = null)
    {
        dictionaryFolder ??= MeCabAnalyzer.DebianDictionary;
        if (MeCabAnalyzer.TryCreate(dictionaryFolder, out var mecab, out var reason))
        {
            description = $"search cuts words with {mecab.Name}";
            return mecab;
        }

        description = $"search cuts text into character pairs, since MeCab cannot be used ({reason}). "
            + "Parents' questions find the right answer first less often, and spellings in hiragana suffer most. "
            + "Install libmecab2 and mecab-ipadic-utf8 (Debian) to mend this.";
        return new NGramAnalyzer();
    }
}
