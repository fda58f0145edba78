using System.Collections.Frozen;
using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Safety.Learned;

/// <summary>
/// A linear model over runs of letters, trained on the written lines of the evaluation sets. It is asked when the rules
/// found nothing, so it can only add: words and turns that nobody wrote a rule for. No network, no files but its weights.
/// </summary>
internal sealed class SecondOpinion(
    LearnedWeights weights, IReadOnlyDictionary<string, Signal> signals, IReadOnlyList<Exemption> exemptions)
{
    /// <summary>A longer text is judged by its stretches: in a long one a single sentence would drown.</summary>
    private const int Window = 60;
    private const int Step = 20;

    /// <summary>A word alone (息が) says nothing as a whole; the rules know the words that do.</summary>
    private const int ShortestText = 4;

    private readonly FrozenDictionary<string, LearnedRow>.AlternateLookup<ReadOnlySpan<char>> _rows =
        weights.Rows.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The signal whose answer fits; null when the text does not read like a danger.</summary>
    public Signal? Judge(FoldedText text)
    {
        var framed = LetterGrams.Frame(text.Text);
        if (framed.Length - 2 < ShortestText || !LetterGrams.IsJapanese(framed))
            return null;
        var (score, window) = Best(framed);
        return score > weights.Threshold ? signals[weights.Kinds[KindOf(framed[window])].Signal] : null;
    }

    /// <summary>
    /// Whether the rules know the text as told of long ago, of a dream or in jest. Short texts only: in a long one the
    /// jest may stand far from the danger.
    /// </summary>
    public bool IsExempt(TextReading reading) =>
        reading.Text.Text.Length <= Window + Step
        && exemptions.Any(exemption => exemption.Covers(new TextSpan(0, reading.Text.Text.Length), reading));

    /// <summary>How much the most alarming stretch of a text reads like a danger.</summary>
    public float Score(FoldedText text) => Best(LetterGrams.Frame(text.Text)).Score;

    private (float Score, Range Window) Best(string framed)
    {
        var sums = new float[framed.Length + 1];
        var counts = new int[framed.Length + 1];
        for (var start = 0; start < framed.Length; start++)
        {
            var sum = 0f;
            var longest = Math.Min(LetterGrams.Longest, framed.Length - start);
            for (var length = 1; length <= longest; length++)
            {
                if (_rows.TryGetValue(framed.AsSpan(start, length), out var row))
                    sum += row.Danger;
            }

            sums[start + 1] = sums[start] + sum;
            counts[start + 1] = counts[start] + longest;
        }

        var best = (Score: float.NegativeInfinity, Window: ..framed.Length);
        for (var start = 0; start == 0 || start + Window - Step < framed.Length; start += Step)
        {
            var end = framed.Length - start <= Window + Step ? framed.Length : start + Window;
            var score = weights.Bias + ((sums[end] - sums[start]) / MathF.Sqrt(counts[end] - counts[start]));
            if (score > best.Score)
                best = (score, start..end);
            if (end == framed.Length)
                break;
        }

        return best;
    }

    private int KindOf(string window)
    {
        var scores = new float[weights.Kinds.Count];
        foreach (var gram in LetterGrams.Of(window))
        {
            if (!weights.Rows.TryGetValue(gram, out var row))
                continue;
            foreach (var (kind, weight) in row.Kinds)
                scores[kind] += weight;
        }

        return Array.IndexOf(scores, scores.Max());
    }
}
