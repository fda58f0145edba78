namespace ConciergeBot.Safety.Matching;

/// <summary>Concepts that follow each other, each within a distance of the one before.</summary>
/// <param name="Concepts">The concepts in order.</param>
/// <param name="Gaps">For each concept after the first, the farthest it may begin after the last one's end, in half characters.</param>
internal sealed record WordSequence(int[] Concepts, int[] Gaps)
{
    /// <summary>Every place where the sequence ends, with its closest beginning; in the order of the ends.</summary>
    public IReadOnlyList<TextSpan> Find(FoldedText text, ConceptHits hits)
    {
        foreach (var concept in Concepts)
        {
            if (hits[concept].Count == 0)
                return [];
        }

        var found = hits[Concepts[0]];
        for (var i = 1; i < Concepts.Length && found.Count > 0; i++)
            found = Extend(text, found, hits[Concepts[i]], Gaps[i - 1]);
        return found;
    }

    private static List<TextSpan> Extend(FoldedText text, IReadOnlyList<TextSpan> found, IReadOnlyList<TextSpan> next, int gap)
    {
        var extended = new List<TextSpan>();
        foreach (var span in next)
        {
            var closest = LastEndingBy(found, span.Start);
            if (closest >= 0 && text.Distance(found[closest].End, span.Start) <= gap)
                extended.Add(span with { Start = found[closest].Start });
        }

        return extended;
    }

    private static int LastEndingBy(IReadOnlyList<TextSpan> spans, int place)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }

        // Of words that end together (たら, したら) the longest is meant; it comes first.
        var last = low - 1;
        while (last > 0 && spans[last - 1].End == spans[last].End)
            last--;
        return last;
    }
}
