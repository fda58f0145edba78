using ConciergeBot.Safety.Learned;
using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Safety;

/// <summary>
/// Looks for danger signs in a parent's text by the rules of <c>knowledge/safety</c>, before and independent of any model.
/// Safe for concurrent use; well under a millisecond a text.
/// </summary>
public sealed class SafetyScreen(SafetyRules rules)
{
    /// <summary>Five messages in a burst, of the 5,000 characters that LINE takes.</summary>
    private const int LongestText = 5 * 5000;

    /// <summary>Earlier texts beyond this add nothing to what a sentence in two messages needs.</summary>
    private const int LongestEarlierText = 300;

    /// <summary>
    /// From this score on a part of a sentence reads so clearly like a danger that the rest of it does not count.
    /// </summary>
    private const float ClearDanger = 4;

    /// <summary>A message of more sentences is nobody's; what follows is read with the whole only.</summary>
    private const int MostSentences = 200;

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
        var alone = FindAlone(current);
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

    private SafetyFinding? FindAlone(string text)
    {
        var folded = rules.Folding.Fold(text);
        if (folded.Text.Length == 0)
            return null;
        var reading = Read(folded);
        var signs = SignsIn(reading, from: 0);
        var whole = Find(reading, signs, from: 0);
        return whole is { Severity: Severity.Emergency, Signal: not SafetyFinding.SecondOpinion } ? whole : Graver(whole, FindInParts(reading, signs));
    }

    private SafetyFinding? FindTogether(FoldedText earlier, FoldedText current)
    {
        if (earlier.Text.Length == 0 || current.Text.Length == 0)
            return null;
        var both = earlier.Append(current);
        return Find(Read(both), from: both.Text.Length - current.Text.Length);
    }

    /// <summary>
    /// What the rules find, unless no hit is certain and the text as a whole reads like none; else what the text as a whole
    /// reads like.
    /// </summary>
    private SafetyFinding? Find(TextReading reading, int from) => Find(reading, SignsIn(reading, from), from);

    private SafetyFinding? Find(TextReading reading, IReadOnlyList<FoundSignal> signs, int from)
    {
        var opinion = rules.SecondOpinion?.Judge(reading.Text, signs);
        return Upheld(signs, opinion, from) ?? (opinion is null ? null : Added(opinion, reading, from));
    }

    private SafetyFinding? Upheld(IReadOnlyList<FoundSignal> signs, Opinion? opinion, int from)
    {
        if (rules.SecondOpinion is not { } second || opinion is null)
            return signs is [var first, ..] ? first.Finding() : null;
        var upheld = signs.Where((sign, i) => second.Thresholds.Upholds(sign.Signal, opinion.SignScores[i])).ToList();
        return upheld switch
        {
            [] => null,
            // With earlier texts the whole may read like what they told of, not like the new sign.
            [var gravest, ..] when from > 0 => gravest.Finding(),
            _ => second.FindingOf(opinion, upheld),
        };
    }

    private SafetyFinding? Added(Opinion opinion, TextReading reading, int from) =>
        rules.SecondOpinion is { } second && opinion.Score > second.Thresholds.Danger && !second.IsExempt(reading) && !IsReported(reading.Text, from)
            ? second.FindingOf(opinion, reading.Text.Original(new TextSpan(from, reading.Text.Text.Length)))
            : null;

    /// <summary>
    /// What the rules see in a sentence stands where that sentence by itself reads like a danger, whatever is said or asked
    /// beside it; in a clause, where it is an emergency, the clause clearly reads like one or is too short to be judged, and
    /// its sentence does not say that it is a tale, long ago or denied.
    /// </summary>
    private SafetyFinding? FindInParts(TextReading whole, IReadOnlyList<FoundSignal> judged)
    {
        var signals = rules.Signals.Where(signal => !signal.StandsAlone).ToList();
        var seen = signals.ConvertAll(signal => (Signal: signal, Places: signal.Places(whole).ToList()));
        seen.RemoveAll(signal => signal.Places.Count == 0);
        SafetyFinding? found = null;
        foreach (var sentence in whole.Text.Sentences().Take(MostSentences))
        {
            // In kana alone a sentence may have words that the whole, with kanji, has not.
            var candidates = whole.Text.HasKanji && !whole.Text.HasKanjiWithin(sentence) ? signals : In(sentence);
            if (candidates.Count > 0)
                found = Graver(found, FindInPart(sentence, whole, candidates.FindAll(signal => !IsJudged(signal, sentence)), In));
        }

        return found;

        // What stands there in the whole was judged there, too, by the sentence around it.
        bool IsJudged(Signal signal, TextSpan sentence) => judged.Any(sign => sign.Signal == signal && sentence.Contains(sign.Place));

        List<Signal> In(TextSpan part) => [.. seen.Where(signal => signal.Places.Exists(part.Contains)).Select(signal => signal.Signal)];
    }

    private SafetyFinding? FindInPart(TextSpan sentence, TextReading whole, List<Signal> signals, Func<TextSpan, List<Signal>> signalsIn)
    {
        var isWhole = sentence.Length == whole.Text.Text.Length;
        // Most sentences were judged with the whole and need no reading of their own.
        var reading = new Lazy<TextReading>(() => isWhole ? whole : Read(whole.Text.Part(sentence)), LazyThreadSafetyMode.None);
        var found = isWhole || signals.Count == 0 ? null : FindInSentence(reading.Value, signals);
        // Only the second opinion tells a clause that means it from one that asks.
        if (rules.SecondOpinion is null || found is { Severity: Severity.Emergency })
            return found;
        foreach (var clause in whole.Text.Clauses(sentence))
        {
            if (clause.Length < sentence.Length && signalsIn(clause).FindAll(signal => signal.Severity == Severity.Emergency) is { Count: > 0 } emergencies)
                found = Graver(found, FindInClause(whole.Text.Part(clause), clause.Start - sentence.Start, reading, emergencies));
        }

        return found;
    }

    private SafetyFinding? FindInSentence(TextReading sentence, IReadOnlyList<Signal> candidates)
    {
        var signs = SignsIn(sentence, candidates, from: 0);
        var opinion = signs.Count > 0 ? rules.SecondOpinion?.Judge(sentence.Text, signs) : null;
        return opinion?.Score < rules.SecondOpinion?.Thresholds.Danger ? null : Upheld(signs, opinion, from: 0);
    }

    private SafetyFinding? FindInClause(FoldedText text, int start, Lazy<TextReading> sentence, IReadOnlyList<Signal> emergencies)
    {
        var signs = SignsIn(Read(text), emergencies, from: 0).FindAll(sign => !sign.Signal.IsFramed(sign.Place.After(start), sentence.Value));
        var opinion = signs.Count > 0 ? rules.SecondOpinion?.Judge(text, signs) : null;
        return opinion?.Score < ClearDanger ? null : Upheld(signs, opinion, from: 0);
    }

    /// <summary>The graver of two; of equally grave ones that which a rule names, then that of the body.</summary>
    private static SafetyFinding? Graver(SafetyFinding? one, SafetyFinding? other) =>
        one is null || other is null ? one ?? other : Rank(other).CompareTo(Rank(one)) > 0 ? other : one;

    private static (Severity Severity, bool IsByRule, bool IsOfTheBody) Rank(SafetyFinding finding) =>
        (finding.Severity, finding.Signal != SafetyFinding.SecondOpinion, !finding.Kind.IsOfTheMind());

    private TextReading Read(FoldedText text) => new(text, rules.Lexicon.Find(text));

    /// <summary>A sign that stands in the earlier texts alone was reported with them.</summary>
    private bool IsReported(FoldedText text, int from) => from > 0 && Find(Read(text.Before(from)), from: 0) is not null;

    private List<FoundSignal> SignsIn(TextReading reading, int from) => SignsIn(reading, rules.Signals, from);

    private static List<FoundSignal> SignsIn(TextReading reading, IReadOnlyList<Signal> signals, int from)
    {
        var found = new List<FoundSignal>();
        foreach (var signal in signals)
        {
            if (signal.Find(reading, from) is { } place)
                found.Add(new FoundSignal(signal, place, reading.Text.Original(place)));
        }

        return found;
    }
}
