using System.Globalization;
using System.Text;
using ConciergeBot.Answering.Retrieving;

namespace ConciergeBot.Evaluation.Vectors;

/// <summary>The comparison as Markdown: for the console, a report and the fusion file.</summary>
internal sealed class FusionReport(string model, int dimensions, IReadOnlyList<FusionResult> results, IReadOnlyList<FusionCase> held, Expectation expectation)
{
    public string Markdown(FusionResult chosen)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Words and vectors: {model}, {dimensions} numbers\n\n");
        text.Append(CultureInfo.InvariantCulture, $"## Fitting half, cross-validated ({results[0].Costs.Count} questions), by article\n");
        Head(text, "cost | against words alone");
        foreach (var result in results)
        {
            var (mean, error) = result.Dearer(results.First(one => one.Kind == FusionKind.Words));
            Row(text, result, result.Fitting, string.Create(CultureInfo.InvariantCulture, $"{result.Cost:F3} | {(result.Kind == FusionKind.Words ? "" : $"{mean:+0.000;-0.000} ± {error:F3}")}"));
        }

        text.Append(CultureInfo.InvariantCulture, $"\nChosen, as the cheapest: **{Name(chosen.Kind)}**.\n");
        foreach (var (name, isRight) in Judges())
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## Held-back half ({held.Count} questions), {name}\n");
            Head(text, "cost by article");
            foreach (var result in results)
                Row(text, result, Figures(result, isRight), HeldCost(result).ToString("F3", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>One line each, for the fusion file.</summary>
    public IReadOnlyDictionary<string, string> Lines() => results.SelectMany(result => (KeyValuePair<string, string>[])
        [
            new($"{Name(result.Kind)}, fitting half, cross-validated", string.Create(CultureInfo.InvariantCulture, $"cost {result.Cost:F3} | {result.Fitting}")),
            new($"{Name(result.Kind)}, held back", string.Create(CultureInfo.InvariantCulture, $"cost {HeldCost(result):F3} | {Figures(result, one => one.Question.IsRight)}")),
        ]).ToDictionary(StringComparer.Ordinal);

    private static string Name(FusionKind kind) => kind switch
    {
        FusionKind.Words => "words alone",
        FusionKind.Vectors => "vectors alone",
        FusionKind.Ranks => "reciprocal rank fusion",
        FusionKind.Widening => "words, vectors widening",
        FusionKind.Fused => "fused score",
        _ => throw new InvalidOperationException("there are no other ways"),
    };

    private IEnumerable<(string Name, Func<FusionCase, Func<string, bool>> IsRight)> Judges() =>
    [
        ("by article", one => one.Question.IsRight),
        ("by text", one => id => expectation.IsMetBy(one.Question, id)),
    ];

    private GoldenFigures Figures(FusionResult result, Func<FusionCase, Func<string, bool>> isRight) =>
        GoldenFigures.Of([.. held.Select(one => FusionComparison.Outcome(one, result.Fusion, isRight(one)))]);

    private double HeldCost(FusionResult result) => held.Count == 0 ? 0 : held.Average(one => DecisionCost.Of(one.Question, one.Decide(result.Fusion).Decision));

    private static void Head(StringBuilder text, string cost)
    {
        text.Append(CultureInfo.InvariantCulture, $"| way | {cost} | right first | among four | answered right (sure + likely) | right or among the choices | wrong with confidence | declined though ours | foreign declined | foreign given an article |\n");
        text.Append("|---|---|---|---|---|---|---|---|---|---|").Append(cost.Contains('|', StringComparison.Ordinal) ? "---|\n" : "\n");
    }

    private static void Row(StringBuilder text, FusionResult result, GoldenFigures of, string cost) => text.Append(
        CultureInfo.InvariantCulture,
        $"| {Name(result.Kind)} | {cost} | {of.RightFirst:F3} | {of.RightAmongFour:F3} | {of.AnsweredRight:F3} ({of.SureRight:F3} + {of.LikelyRight:F3}) | {of.RightOrOffered:F3} | {of.SureWrong:F3} | {of.Declined:F3} | {of.ForeignDeclined:F3} | {of.ForeignAnswered:F3} |\n");
}
