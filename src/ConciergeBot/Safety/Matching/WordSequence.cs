namespace ConciergeBot.Safety.Matching;

/// <summary>Concepts that follow each other, each within a distance of the one before.</summary>
/// <param name="Concepts">The concepts in order.</param>
/// <param name="Gaps">For each concept after the first, the farthest it may begin after the last one's end, in half characters.</param>
internal sealed record WordSequence(int[] Concepts, int[] Gaps)
{
    /// <summary>No place at all.</summary>
    public static readonly IReadOnlyList<Place> Nowhere = [];

    /// <summary>Whether the text has all its words; cheap, and enough to rule out most sequences.</summary>
    public bool MayOccur(ConceptHits hits)
    {
        foreach (var concept in Concepts)
        {
            if (hits[concept].Count == 0)
                return false;
        }

        return true;
    }

    /// <summary>Every place where the sequence ends, with its closest beginning; in the order of the ends.</summary>
    public IReadOnlyList<Place> Find(FoldedText text, ConceptHits hits)
    {
        if (!MayOccur(hits))
            return Nowhere;
        var found = hits[Concepts[0]].Select(word => new Place(word)).ToList();
        for (var i = 1; i < Concepts.Length && found.Count > 0; i++)
            found = Extend(text, found, hits[Concepts[i]], Gaps[i - 1]);
        return found;
    }

    private static List<Place> Extend(FoldedText text, List<Place> found, IReadOnlyList<TextSpan> next, int gap)
    {
        var extended = new List<Place>();
        foreach (var word in next)
        {
            var closest = LastEndingBy(found, word.Start);
            if (closest >= 0 && text.Distance(found[closest].Span.End, word.Start) <= gap)
                extended.Add(found[closest].Then(word));
        }

        return extended;
    }

    private static int LastEndingBy(List<Place> places, int end)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Span.End <= end)
                low = middle + 1;
            else
                high = middle;
        }

        // Of words that end together (たら, したら) the longest is meant; it comes first.
        var last = low - 1;
        while (last > 0 && places[last - 1].Span.End == places[last].Span.End)
            last--;
        return last;
    }
}
