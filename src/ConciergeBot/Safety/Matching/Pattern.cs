namespace ConciergeBot.Safety.Matching;

/// <summary>
/// One line of a rule: one or more word sequences that stand near each other in any order.
/// <c>A+B</c> directly attached, <c>A・B</c> within 3 characters, <c>A B</c> within 10, <c>A &amp; B</c> within 40 in any order.
/// </summary>
internal sealed record Pattern(string Source, IReadOnlyList<WordSequence> Parts)
{
    private const int Attached = 0;
    private const int Close = 3 * 2;
    private const int Near = 10 * 2;

    /// <summary>The farthest two parts of a pattern may stand apart, in half characters.</summary>
    public const int PartsApart = 40 * 2;

    /// <exception cref="FormatException">The line does not follow the notation.</exception>
    public static Pattern Parse(string source, LexiconBuilder lexicon)
    {
        var parts = source.Split('&', StringSplitOptions.TrimEntries);
        return new Pattern(source, [.. parts.Select(part => ParseSequence(source, part, lexicon))]);
    }

    private static WordSequence ParseSequence(string source, string part, LexiconBuilder lexicon)
    {
        var concepts = new List<int>();
        var gaps = new List<int>();
        foreach (var word in part.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries))
        {
            var gap = Near;
            var start = 0;
            for (var i = 0; i <= word.Length; i++)
            {
                if (i < word.Length && word[i] is not ('+' or '・'))
                    continue;
                if (i == start)
                    throw new FormatException($"the pattern '{source}' has an empty place");
                if (concepts.Count > 0)
                    gaps.Add(gap);
                concepts.Add(lexicon.ConceptOf(word[start..i]));
                if (i < word.Length)
                    gap = word[i] == '+' ? Attached : Close;
                start = i + 1;
            }
        }

        return concepts.Count > 0
            ? new WordSequence([.. concepts], [.. gaps])
            : throw new FormatException($"the pattern '{source}' has an empty place");
    }
}
