using System.Collections.Concurrent;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Finds the words inside a long noun that the dictionary has whole: 保育 in 保育園, 粗大 and ごみ in 粗大ごみ.
/// </summary>
internal sealed class Decompounder(ITextAnalyzer analyzer)
{
    private const int ShortestCompound = 3;
    private const int LongestCompound = 8;
    private const int ShortestPart = 2;

    /// <summary>Bounds what questions full of nonsense can make it remember.</summary>
    private const int MostRemembered = 100_000;

    private readonly ConcurrentDictionary<string, string[]> _known = new(StringComparer.Ordinal);

    /// <summary>The parts of two or more letters; none when the word is simple.</summary>
    public string[] PartsOf(string word)
    {
        if (!analyzer.HasDictionary || word.Length is < ShortestCompound or > LongestCompound || !word.Any(TextNormalizer.IsHan))
            return [];
        if (_known.TryGetValue(word, out var parts))
            return parts;
        parts = Split(word);
        if (_known.Count < MostRemembered)
            _known.TryAdd(word, parts);
        return parts;
    }

    private string[] Split(string word)
    {
        // The most even cut first.
        foreach (var at in Enumerable.Range(1, word.Length - 1).OrderBy(i => Math.Abs(2 * i - word.Length)))
        {
            var (head, tail) = (word[..at], word[at..]);
            if (IsWord(head) && IsWord(tail))
                return [.. ((string[])[head, tail]).Where(part => part.Length >= ShortestPart)];
        }

        return [];
    }

    private bool IsWord(string part)
    {
        var tokens = analyzer.Analyze(part);
        return tokens.Count == 1 && (tokens[0].Class is WordClass.Noun || (part.Length == 1 && TextNormalizer.IsHan(part[0])));
    }
}
