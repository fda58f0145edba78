using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Safety;

/// <summary>
/// Looks for danger signs in a parent's text by the rules of <c>knowledge/safety</c>, before and independent of any model.
/// Safe for concurrent use; well under a millisecond a text.
/// </summary>
public sealed class SafetyScreen(SafetyRules rules)
{
    /// <summary>Longer texts cannot be sent on LINE (text message: 5,000 characters).</summary>
    private const int LongestText = 5000;

    /// <summary>Earlier texts beyond this add nothing to what a sentence in two messages needs.</summary>
    private const int LongestEarlierText = 300;

    /// <summary>The gravest danger sign in <paramref name="text"/>, or null.</summary>
    public SafetyFinding? Check(string text) => Check(text, []);

    /// <summary>
    /// The gravest danger sign in <paramref name="text"/>, read together with what the same parent wrote just before:
    /// 「子どもが」「息してない」. A sign that stands in the earlier texts alone is not reported again.
    /// </summary>
    /// <param name="text">The new text.</param>
    /// <param name="earlierTexts">The parent's last texts, oldest first; the caller decides how far back "just before" goes.</param>
    public SafetyFinding? Check(string text, IReadOnlyList<string> earlierTexts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(earlierTexts);
        var current = text.Length > LongestText ? text[..LongestText] : text;
        var alone = Find(rules.Folding.Fold(current), from: 0);
        if (earlierTexts.Count == 0 || alone is { Severity: Severity.Emergency })
            return alone;
        var earlier = string.Join('\n', earlierTexts);
        var context = rules.Folding.Fold(earlier.Length > LongestEarlierText ? earlier[^LongestEarlierText..] : earlier);
        var together = FindTogether(context, rules.Folding.Fold(current));
        return together is not null && (alone is null || together.Severity > alone.Severity) ? together : alone;
    }

    /// <summary>What the rules alone find; the second opinion is trained and measured against it.</summary>
    internal SafetyFinding? CheckByRules(string text) => SignsIn(text) is [var first, ..] ? first.Finding() : null;

    /// <summary>The signs that the rules see in a text, the gravest first.</summary>
    internal IReadOnlyList<FoundSignal> SignsIn(string text) => SignsIn(Read(rules.Folding.Fold(text)), from: 0);

    private SafetyFinding? FindTogether(FoldedText earlier, FoldedText current)
    {
        if (earlier.Text.Length == 0 || current.Text.Length == 0)
            return null;
        var both = earlier.Append(current);
        return Find(both, from: both.Text.Length - current.Text.Length);
    }

    private SafetyFinding? Find(FoldedText text, int from) =>
        text.Text.Length == 0 ? null : Find(Read(text), from);

    /// <summary>
    /// What the rules find, unless no hit is certain and the text as a whole reads like none; else what the text as a whole
    /// reads like.
    /// </summary>
    private SafetyFinding? Find(TextReading reading, int from)
    {
        var signs = SignsIn(reading, from);
        if (rules.SecondOpinion is not { } second || second.Judge(reading.Text, signs) is not { } opinion)
            return signs is [var first, ..] ? first.Finding() : null;
        if (signs.Where((sign, i) => second.Thresholds.Upholds(sign.Signal, opinion.SignScores[i])).ToList() is [_, ..] upheld)
            return second.FindingOf(opinion, upheld);
        return opinion.Score > second.Thresholds.Danger && !second.IsExempt(reading) && !IsReported(reading.Text, from)
            ? second.FindingOf(opinion, reading.Text.Original(new TextSpan(from, reading.Text.Text.Length)))
            : null;
    }

    private TextReading Read(FoldedText text) => new(text, rules.Lexicon.Find(text));

    /// <summary>A sign that stands in the earlier texts alone was reported with them.</summary>
    private bool IsReported(FoldedText text, int from) => from > 0 && Find(text.Before(from), from: 0) is not null;

    private List<FoundSignal> SignsIn(TextReading reading, int from)
    {
        var found = new List<FoundSignal>();
        foreach (var signal in rules.Signals)
        {
            if (signal.Find(reading, from) is { } place)
                found.Add(new FoundSignal(signal, place, reading.Text.Original(place)));
        }

        return found;
    }
}
