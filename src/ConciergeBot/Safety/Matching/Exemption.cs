namespace ConciergeBot.Safety.Matching;

/// <summary>A context in which a danger word is none: denied, long ago, a question of how to, a figure of speech.</summary>
/// <param name="Name">Its name in the rule files.</param>
/// <param name="Where">Where its words stand, seen from the danger word.</param>
/// <param name="Within">How far from it, in half characters.</param>
/// <param name="Patterns">Its words.</param>
/// <param name="Unless">Words that undo it wherever they stand: 今, さっき.</param>
internal sealed record Exemption(
    string Name,
    ExemptionPlace Where,
    int Within,
    IReadOnlyList<Pattern> Patterns,
    IReadOnlyList<Pattern> Unless)
{
    public bool Covers(TextSpan danger, TextReading reading)
    {
        foreach (var pattern in Patterns)
        {
            foreach (var place in reading.Find(pattern))
            {
                if (Reaches(place.Span, danger, reading))
                    return !Unless.Any(undoing => reading.Find(undoing).Any());
            }
        }

        return false;
    }

    private bool Reaches(TextSpan span, TextSpan danger, TextReading reading) => Where switch
    {
        ExemptionPlace.After => span.Start >= danger.End && IsClose(danger.End, span.Start, reading.Text),
        ExemptionPlace.Before => span.End <= danger.Start && IsClose(span.End, danger.Start, reading.Text),
        ExemptionPlace.Over => span.Contains(danger),
        ExemptionPlace.Near => reading.Distance(span, danger) <= Within,
        _ => true,
    };

    private bool IsClose(int from, int to, FoldedText text) =>
        text.Distance(from, to) <= Within && text.Text.AsSpan(from, to - from).IndexOf(TextFolding.SentenceEnd) < 0;
}
