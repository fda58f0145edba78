namespace ConciergeBot.Safety.Matching;

/// <summary>One text with its concepts; remembers what a pattern's parts found, as they are asked again and again.</summary>
internal sealed class TextReading(FoldedText text, ConceptHits hits)
{
    private readonly Dictionary<WordSequence, IReadOnlyList<Place>> _found = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Exemption, IReadOnlyList<Place>> _exempt = new(ReferenceEqualityComparer.Instance);

    public FoldedText Text { get; } = text;

    /// <summary>The places of one part of a pattern.</summary>
    public IReadOnlyList<Place> Find(WordSequence part)
    {
        if (!part.MayOccur(hits))
            return WordSequence.Nowhere;
        if (!_found.TryGetValue(part, out var places))
            _found.Add(part, places = part.Find(Text, hits));
        return places;
    }

    /// <summary>The places of a pattern's first part that have all its other parts near them.</summary>
    public IEnumerable<Place> Find(Pattern pattern)
    {
        foreach (var place in Find(pattern.Parts[0]))
        {
            if (pattern.Parts.Count == 1 || pattern.Parts.Skip(1).All(part => Nearest(Find(part), place) is not null))
                yield return place;
        }
    }

    /// <summary>Whether the text has all words of all parts.</summary>
    public bool MayOccur(Pattern pattern)
    {
        foreach (var part in pattern.Parts)
        {
            if (!part.MayOccur(hits))
                return false;
        }

        return true;
    }

    /// <summary>Whether an exemption covers a place; where its words stand is looked up once.</summary>
    public bool IsExempt(TextSpan danger, Exemption exemption)
    {
        if (!_exempt.TryGetValue(exemption, out var places))
            _exempt.Add(exemption, places = exemption.Find(this));
        return places.Count > 0 && exemption.Covers(danger, places, this);
    }

    /// <summary>Whether the text says nothing but a stretch of it.</summary>
    public bool IsAll(TextSpan span) => Text.Text.AsSpan(0, span.Start).Trim(TextFolding.SentenceEnd).IsEmpty
        && Text.Text.AsSpan(span.End).Trim(TextFolding.SentenceEnd).IsEmpty;

    /// <summary>The closest of the places that shares no word with <paramref name="other"/> and is near enough to belong to it.</summary>
    public Place? Nearest(IReadOnlyList<Place> places, Place other)
    {
        Place? nearest = null;
        var best = Pattern.PartsApart + 1;
        foreach (var place in places)
        {
            if (place.SharesWordWith(other))
                continue;
            var distance = Distance(place.Span, other.Span);
            if (distance < best)
                (nearest, best) = (place, distance);
        }

        return nearest;
    }

    /// <summary>The distance between two stretches in half characters; nothing when they overlap.</summary>
    public int Distance(TextSpan one, TextSpan other) =>
        one.Overlaps(other) ? 0 : Text.Distance(Math.Min(one.End, other.End), Math.Max(one.Start, other.Start));
}
