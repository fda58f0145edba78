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
    internal SafetyFinding? CheckByRules(string text) => FindByRules(Read(rules.Folding.Fold(text)), from: 0);

    private SafetyFinding? FindTogether(FoldedText earlier, FoldedText current)
    {
        if (earlier.Text.Length == 0 || current.Text.Length == 0)
            return null;
        var both = earlier.Append(current);
        return Find(both, from: both.Text.Length - current.Text.Length);
    }

    private SafetyFinding? Find(FoldedText text, int from) =>
        text.Text.Length == 0 ? null : Find(Read(text), from);

    private SafetyFinding? Find(TextReading reading, int from) => FindByRules(reading, from) ?? FindByLearning(reading, from);

    private TextReading Read(FoldedText text) => new(text, rules.Lexicon.Find(text));

    private SafetyFinding? FindByLearning(TextReading reading, int from)
    {
        var text = reading.Text;
        if (rules.SecondOpinion is not { } opinion || opinion.Judge(text) is not { } signal || opinion.IsExempt(reading))
            return null;
        // A sign that stands in the earlier texts alone was reported with them.
        if (from > 0 && text.Before(from) is var earlier && (FindByRules(Read(earlier), from: 0) is not null || opinion.Judge(earlier) is not null))
            return null;
        return new SafetyFinding
        {
            Signal = SafetyFinding.SecondOpinion,
            Kind = signal.Kind,
            Severity = signal.Severity,
            MatchedText = text.Original(new TextSpan(from, text.Text.Length)),
            Response = signal.Response,
        };
    }

    private SafetyFinding? FindByRules(TextReading reading, int from)
    {
        var text = reading.Text;
        foreach (var signal in rules.Signals)
        {
            if (signal.Find(reading, from) is not { } place)
                continue;
            return new SafetyFinding
            {
                Signal = signal.Id,
                Kind = signal.Kind,
                Severity = signal.Severity,
                MatchedText = text.Original(place),
                Response = signal.Response,
            };
        }

        return null;
    }
}
