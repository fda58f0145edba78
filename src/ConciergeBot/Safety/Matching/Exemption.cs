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
            foreach (var span in reading.Find(pattern))
            {
                if (Reaches(span, danger, reading.Text))
                    return !Unless.Any(undoing => reading.Find(undoing).Count > 0);
            }
        }

        return false;
    }

    private bool Reaches(TextSpan span, TextSpan danger, FoldedText text) => Where switch
    {
        ExemptionPlace.After => span.Start >= danger.End && IsClose(danger.End, span.Start, text),
        ExemptionPlace.Before => span.End <= danger.Start && IsClose(span.End, danger.Start, text),
        ExemptionPlace.Over => span.Contains(danger),
        ExemptionPlace.Near => span.Overlaps(danger)
            || text.Distance(Math.Min(span.End, danger.End), Math.Max(span.Start, danger.Start)) <= Within,
        _ => true,
    };

    private bool IsClose(int from, int to, FoldedText text) =>
        text.Distance(from, to) <= Within && text.Text.AsSpan(from, to - from).IndexOf(TextFolding.SentenceEnd) < 0;
}
