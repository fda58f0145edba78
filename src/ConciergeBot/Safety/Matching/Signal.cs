namespace ConciergeBot.Safety.Matching;

/// <summary>One compiled danger sign.</summary>
/// <param name="Id">Its name in the rule files.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Severity">How fast someone must act.</param>
/// <param name="Response">What to answer.</param>
/// <param name="IsCertain">Whether its hit stands even where the text as a whole reads like none.</param>
/// <param name="HasOwnAnswer">Whether no other answer fits, whatever kind the text as a whole reads like.</param>
/// <param name="StandsAlone">Whether only a text that says nothing else says it.</param>
/// <param name="Graver">The sign of the same kind whose answer is given where it is graver than this, if any.</param>
/// <param name="Patterns">What says it; one is enough.</param>
/// <param name="Exemptions">Contexts in which it is not meant.</param>
internal sealed record Signal(
    string Id,
    SafetyKind Kind,
    Severity Severity,
    SafetyResponse Response,
    bool IsCertain,
    bool HasOwnAnswer,
    bool StandsAlone,
    string? Graver,
    IReadOnlyList<Pattern> Patterns,
    IReadOnlyList<Exemption> Exemptions)
{
    /// <summary>Whether a body is in danger at this moment.</summary>
    public bool IsOfTheBodyNow => Severity == Severity.Emergency && !Kind.IsOfTheMind();

    /// <summary>The first place that says it and is not exempt.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="from">Only places that reach beyond here count.</param>
    public TextSpan? Find(TextReading reading, int from)
    {
        foreach (var pattern in Patterns)
        {
            if (reading.MayOccur(pattern) && Find(pattern, reading, from) is { } span)
                return span;
        }

        return null;
    }

    /// <summary>Whether a text has all words of one of its patterns.</summary>
    public bool MayOccur(TextReading reading)
    {
        foreach (var pattern in Patterns)
        {
            if (reading.MayOccur(pattern))
                return true;
        }

        return false;
    }

    /// <summary>Every place that says it, exempt or not: where the first part of a pattern stands with all others near it.</summary>
    public IEnumerable<TextSpan> Places(TextReading reading) =>
        Patterns.Where(reading.MayOccur).SelectMany(reading.Find).Select(place => place.Span);

    /// <summary>Whether a text says of a sign in it that it is a tale, long ago, denied: an exemption that is not another matter's.</summary>
    public bool IsFramed(TextSpan sign, TextReading reading) => Exemptions.Any(exemption => !exemption.IsTopic && reading.IsExempt(sign, exemption));

    private TextSpan? Find(Pattern pattern, TextReading reading, int from)
    {
        var parts = new List<List<Place>>(pattern.Parts.Count);
        foreach (var part in pattern.Parts)
        {
            var meant = Meant(reading.Find(part), reading);
            if (meant.Count == 0)
                return null;
            parts.Add(meant);
        }

        foreach (var place in parts[0])
        {
            if (Complete(parts, place, reading) is { } whole && whole.End > from && (!StandsAlone || reading.IsAll(whole)))
                return whole;
        }

        return null;
    }

    private static TextSpan? Complete(List<List<Place>> parts, Place first, TextReading reading)
    {
        var whole = first.Span;
        foreach (var part in parts.Skip(1))
        {
            if (reading.Nearest(part, first) is not { } place)
                return null;
            whole = new TextSpan(Math.Min(whole.Start, place.Span.Start), Math.Max(whole.End, place.Span.End));
        }

        return whole;
    }

    private List<Place> Meant(IReadOnlyList<Place> places, TextReading reading) =>
        [.. places.Where(place => !Exemptions.Any(exemption => reading.IsExempt(place.Span, exemption)))];
}
