namespace ConciergeBot.Safety.Matching;

/// <summary>One text with its concepts; remembers what a pattern found, as exemptions are asked again and again.</summary>
internal sealed class TextReading(FoldedText text, ConceptHits hits)
{
    private readonly Dictionary<Pattern, IReadOnlyList<TextSpan>> _found = new(ReferenceEqualityComparer.Instance);

    public FoldedText Text { get; } = text;

    public ConceptHits Hits { get; } = hits;

    /// <summary>The places of a pattern; of one with several parts, those of its first part.</summary>
    public IReadOnlyList<TextSpan> Find(Pattern pattern)
    {
        if (_found.TryGetValue(pattern, out var known))
            return known;
        var first = pattern.Parts[0].Find(Text, Hits);
        IReadOnlyList<TextSpan> found = pattern.Parts.Count == 1 || first.Count == 0
            ? first
            : [.. first.Where(span => pattern.Parts.Skip(1).All(part => Nearest(part.Find(Text, Hits), span) is not null))];
        _found.Add(pattern, found);
        return found;
    }

    /// <summary>The place closest to <paramref name="span"/> that does not overlap it and is near enough to belong to it.</summary>
    public TextSpan? Nearest(IReadOnlyList<TextSpan> places, TextSpan span)
    {
        TextSpan? nearest = null;
        var best = Pattern.PartsApart + 1;
        foreach (var place in places)
        {
            if (place.Overlaps(span))
                continue;
            var distance = place.End <= span.Start ? Text.Distance(place.End, span.Start) : Text.Distance(span.End, place.Start);
            if (distance < best)
                (nearest, best) = (place, distance);
        }

        return nearest;
    }
}
