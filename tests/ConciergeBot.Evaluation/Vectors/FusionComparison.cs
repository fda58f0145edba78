using ConciergeBot.Answering.Retrieving;

namespace ConciergeBot.Evaluation.Vectors;

/// <summary>
/// Compares the ways on the fitting half by cross-validation. Words alone and widening stand as they are in the product,
/// which were fitted on this half; the others are fitted in each fold anew, thresholds included.
/// </summary>
internal static class FusionComparison
{
    public static IReadOnlyList<FusionResult> Run(IReadOnlyList<FusionCase> fitting) =>
        [.. new[] { FusionKind.Words, FusionKind.Vectors, FusionKind.Ranks, FusionKind.Widening, FusionKind.Fused }.AsParallel().AsOrdered().Select(kind => Run(kind, fitting))];

    /// <summary>The way that costs parents least.</summary>
    public static FusionResult Cheapest(IReadOnlyList<FusionResult> results) => results.MinBy(result => result.Cost)!;

    public static GoldenOutcome Outcome(FusionCase one, Fusion fusion, Func<string, bool> isRight)
    {
        var (hits, decision) = one.Decide(fusion);
        return new GoldenOutcome(one.Question, hits, decision, isRight);
    }

    private static FusionResult Run(FusionKind kind, IReadOnlyList<FusionCase> fitting)
    {
        var outcomes = new List<GoldenOutcome>();
        for (var fold = 0; fold < FusionCase.FoldCount; fold++)
        {
            var fusion = FusionFit.Fit(kind, [.. fitting.Where(one => one.Fold != fold)]);
            outcomes.AddRange(fitting.Where(one => one.Fold == fold).Select(one => Outcome(one, fusion, one.Question.IsRight)));
        }

        return new FusionResult(kind, [.. outcomes.Select(outcome => DecisionCost.Of(outcome.Question, outcome.Decision))], GoldenFigures.Of(outcomes), FusionFit.Fit(kind, fitting));
    }
}
