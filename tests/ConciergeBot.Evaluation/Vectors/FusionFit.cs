using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation.Vectors;

/// <summary>
/// Fits one way of bringing words and vectors together: the order from pairs of a right and a wrong article, then two
/// likelihoods, then the thresholds that cost parents least.
/// </summary>
internal static class FusionFit
{
    private const int Digits = 5;

    /// <summary>A thousand questions and sixteen signs: held near 0 more strongly than where there are fifteen thousand. From 0.0005 to 1 the cost moved between .17 and .20 without a trend.</summary>
    private const double Ridge = 0.03;

    /// <summary>What a decision may look at where vectors stand alone, and where only ranks count.</summary>
    private static readonly string[] OfVectors = ["cosine", "cosineLead", "bestCosine", "cosineSpread", "lead", "leadOverFourth"];

    private static readonly string[] OfRanks = ["reciprocalRanks", "lead", "leadOverFourth"];

    public static Fusion Fit(FusionKind kind, IReadOnlyList<FusionCase> cases)
    {
        if (kind is FusionKind.Words or FusionKind.Widening)
            return new Fusion(kind, weights: null);
        return new Fusion(kind, Weights(kind, [.. cases.Where(one => !one.IsRuled)]));
    }

    public static FusionWeights Weights(FusionKind kind, IReadOnlyList<FusionCase> cases)
    {
        IReadOnlyDictionary<string, double> order = kind switch
        {
            FusionKind.Vectors => Alone("cosine"),
            FusionKind.Ranks => Alone("reciprocalRanks"),
            _ => Order(cases),
        };
        var ranked = cases.Select(one => (Case: one, Fused: FusedOrder.Of(order, one.Words, one.Near)))
            .Select(one => (one.Case, one.Fused.Signs, Place: one.Case.PlaceIn(one.Fused.Hits))).ToArray();
        int[] looked = [.. FusionSigns.Names.Select((name, i) => (name, i)).Where(pair => Looks(kind, pair.name)).Select(pair => pair.i)];
        // Words alone were fitted on many more questions: what is fitted here is what vectors add to their log-odds, so that
        // vectors that say nothing leave them as they are.
        IReadOnlyDictionary<string, double> Likelihood(string ofWords, Func<int, bool> isSo)
        {
            var known = FusionSigns.Names.ToList().IndexOf(ofWords);
            var added = Named(
                [.. looked.Select(i => FusionSigns.Names[i])],
                LogisticFit.Fit(
                    [.. ranked.Select(one => ((double[])[.. looked.Select(i => one.Signs[i])], isSo(one.Place), 1.0))],
                    Ridge,
                    kind == FusionKind.Fused ? [.. ranked.Select(one => one.Signs[known])] : null));
            if (kind == FusionKind.Fused)
                added[ofWords] += 1;
            return added;
        }

        var (ours, first) = (Likelihood("wordsOurs", place => place <= Decision.MostRivals), Likelihood("wordsFirstSame", place => place == 1));
        var thresholds = Thresholds.Cheapest([.. ranked.Select(one => new JudgedCase(
            one.Case.Question.IsForeign, one.Place, FusionWeights.Likelihood(ours, one.Signs), FusionWeights.Likelihood(first, one.Signs)))]);
        return new FusionWeights { Order = order, Ours = ours, First = first, AskFrom = thresholds.Ask, LikelyFrom = thresholds.Likely, AnswerFrom = thresholds.Answer };
    }

    private static bool Looks(FusionKind kind, string sign) => kind switch
    {
        FusionKind.Vectors => OfVectors.Contains(sign, StringComparer.Ordinal),
        FusionKind.Ranks => OfRanks.Contains(sign, StringComparer.Ordinal),
        _ => true,
    };

    private static Dictionary<string, double> Alone(string sign) => new(StringComparer.Ordinal) { [sign] = 1 };

    // Each pair counts in both directions, so that there is no bias; each question counts once, however many articles it met.
    private static Dictionary<string, double> Order(IReadOnlyList<FusionCase> cases)
    {
        var pairs = new List<(double[], bool, double)>();
        foreach (var one in cases.Where(one => !one.Question.IsForeign))
        {
            var candidates = FusionCandidate.Of(one.Words, FusedOrder.Likelihoods(one.Words).First, one.Near);
            var wrong = candidates.Where(candidate => !one.Question.IsRight(candidate.Hit.Article.Id)).ToArray();
            if (candidates.FirstOrDefault(candidate => one.Question.IsRight(candidate.Hit.Article.Id)) is not { } right)
                continue;
            foreach (var other in wrong)
            {
                double[] apart = [.. right.Signs.Zip(other.Signs, (mine, its) => mine - its)];
                pairs.Add((apart, true, 1.0 / wrong.Length));
                pairs.Add(([.. apart.Select(sign => -sign)], false, 1.0 / wrong.Length));
            }
        }

        var named = Named(FusionCandidate.SignNames, LogisticFit.Fit(pairs));
        named.Remove(FusionWeights.Bias);
        return named;
    }

    private static Dictionary<string, double> Named(IReadOnlyList<string> names, double[] weights) =>
        weights.Select((weight, i) => (Name: i == 0 ? FusionWeights.Bias : names[i - 1], Weight: Math.Round(weight, Digits)))
            .ToDictionary(pair => pair.Name, pair => pair.Weight, StringComparer.Ordinal);
}
