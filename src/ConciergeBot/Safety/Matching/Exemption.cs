namespace ConciergeBot.Safety.Matching;

/// <summary>A context in which a danger word is none: denied, long ago, a question of how to, a figure of speech.</summary>
/// <param name="name">Its name in the rule files.</param>
/// <param name="where">Where its words stand, seen from the danger word.</param>
/// <param name="within">How far from it, in half characters.</param>
/// <param name="patterns">Its words.</param>
/// <param name="unless">Words that undo it wherever they stand: 今, さっき.</param>
/// <param name="isTopic">Whether it tells of another matter.</param>
internal sealed class Exemption(
    string name,
    ExemptionPlace where,
    int within,
    IReadOnlyList<Pattern> patterns,
    IReadOnlyList<Pattern> unless,
    bool isTopic)
{
    public string Name { get; } = name;

    /// <summary>Whether it tells of another matter (an application, goods) and so says nothing of a danger in a clause of its own.</summary>
    public bool IsTopic { get; } = isTopic;

    /// <summary>Where its words stand in a text; nowhere when something undoes it.</summary>
    public IReadOnlyList<Place> Find(TextReading reading)
    {
        List<Place> places = [.. patterns.Where(reading.MayOccur).SelectMany(reading.Find)];
        return places.Count > 0 && unless.Any(undoing => reading.Find(undoing).Any()) ? [] : places;
    }

    /// <summary>Whether one of its places, as <see cref="Find"/> gives them, is so near a danger word that it makes it none.</summary>
    public bool Covers(TextSpan danger, IReadOnlyList<Place> places, TextReading reading)
    {
        foreach (var place in places)
        {
            if (Reaches(place, danger, reading))
                return true;
        }

        return false;
    }

    private bool Reaches(Place place, TextSpan danger, TextReading reading) => where switch
    {
        ExemptionPlace.After => Follows(place.FirstWord, danger, reading.Text),
        ExemptionPlace.Before => place.Span.End <= danger.Start && IsClose(place.Span.End, danger.Start, reading.Text),
        ExemptionPlace.Over => place.Span.Contains(danger),
        ExemptionPlace.Near => reading.Distance(place.Span, danger) <= within,
        _ => true,
    };

    // A word that goes on from the danger word (打っ｜たら in を打ったら) follows it, too.
    private bool Follows(TextSpan word, TextSpan danger, FoldedText text) =>
        word.Start >= danger.Start && word.End > danger.End && IsClose(danger.End, Math.Max(word.Start, danger.End), text);

    private bool IsClose(int from, int to, FoldedText text) =>
        text.Distance(from, to) <= within && text.Text.AsSpan(from, to - from).IndexOf(TextFolding.SentenceEnd) < 0;
}
