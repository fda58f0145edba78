using System.Text;

namespace ConciergeBot.Safety.Matching;

/// <summary>Replaces spelling variants by the spelling that the lexicon uses: 子供, 子ども → こども; the longest variant first.</summary>
internal sealed class SpellingVariants
{
    private readonly Dictionary<char, (string Variant, string Canonical)[]> _byFirst;

    /// <param name="variants">Pairs in folded form.</param>
    public SpellingVariants(IEnumerable<(string Variant, string Canonical)> variants) =>
        _byFirst = variants
            .Where(pair => pair.Variant.Length > 0 && pair.Variant != pair.Canonical)
            .GroupBy(pair => pair.Variant[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Variant.Length).ToArray());

    public static SpellingVariants None { get; } = new([]);

    /// <param name="folded">Folded characters.</param>
    /// <param name="source">The text in NFKC.</param>
    /// <param name="places">For each folded character, its place in <paramref name="source"/>.</param>
    public FoldedText Apply(string folded, string source, List<int> places)
    {
        var text = new StringBuilder(folded.Length);
        var mapped = new List<int>(folded.Length);
        var i = 0;
        while (i < folded.Length)
        {
            if (Find(folded, i) is { } pair)
            {
                // The first and the last character keep their places, so that a span maps back to all of the variant.
                for (var k = 0; k < pair.Canonical.Length; k++)
                    mapped.Add(k == pair.Canonical.Length - 1 ? places[i + pair.Variant.Length - 1] : places[i + Math.Min(k, pair.Variant.Length - 1)]);
                text.Append(pair.Canonical);
                i += pair.Variant.Length;
                continue;
            }

            text.Append(folded[i]);
            mapped.Add(places[i]);
            i++;
        }

        return new FoldedText(text.ToString(), source, [.. mapped]);
    }

    private (string Variant, string Canonical)? Find(string folded, int at)
    {
        if (!_byFirst.TryGetValue(folded[at], out var candidates))
            return null;
        foreach (var candidate in candidates)
        {
            if (string.CompareOrdinal(folded, at, candidate.Variant, 0, candidate.Variant.Length) == 0)
                return candidate;
        }

        return null;
    }
}
