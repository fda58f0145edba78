namespace ConciergeBot.Answering.Retrieving;

/// <summary>
/// What <see cref="FusionKind.Vectors"/>, <see cref="FusionKind.Ranks"/> and <see cref="FusionKind.Fused"/> order and decide
/// by: sums over signs by name (those not named count nothing), and thresholds under the evaluation's stated costs.
/// </summary>
internal sealed record FusionWeights
{
    /// <summary>The name of the summand that needs no sign.</summary>
    public const string Bias = "bias";

    /// <summary>Orders the articles: weights of <see cref="FusionCandidate.SignNames"/>.</summary>
    public required IReadOnlyDictionary<string, double> Order { get; init; }

    /// <summary>Log-odds that some article answers the question: weights of <see cref="FusionSigns.Names"/>.</summary>
    public required IReadOnlyDictionary<string, double> Ours { get; init; }

    /// <summary>Log-odds that the first article answers it: weights of <see cref="FusionSigns.Names"/>.</summary>
    public required IReadOnlyDictionary<string, double> First { get; init; }

    /// <summary>Below this likelihood of being ours a question is declined.</summary>
    public required double AskFrom { get; init; }

    /// <summary>From this likelihood of the first article on it is shown as the likely answer.</summary>
    public required double LikelyFrom { get; init; }

    /// <summary>From this likelihood of the first article on it is given as the answer.</summary>
    public required double AnswerFrom { get; init; }

    internal static double Sum(IReadOnlyDictionary<string, double> weights, IReadOnlyList<string> names, double[] signs)
    {
        var sum = weights.GetValueOrDefault(Bias);
        for (var i = 0; i < signs.Length; i++)
            sum += weights.GetValueOrDefault(names[i]) * signs[i];
        return sum;
    }

    internal static double Likelihood(IReadOnlyDictionary<string, double> weights, double[] signs) =>
        1 / (1 + Math.Exp(-Sum(weights, FusionSigns.Names, signs)));

    /// <summary>What is wrong with them; null for nothing.</summary>
    public string? Fault()
    {
        if (Unknown(Order, FusionCandidate.SignNames) is { } order)
            return $"weights.order names '{order}', which is no sign of an article; known are {string.Join(", ", FusionCandidate.SignNames)}";
        if (Order.Count == 0)
            return "weights.order is empty: nothing would order the articles";
        if ((Unknown(Ours, FusionSigns.Names) ?? Unknown(First, FusionSigns.Names)) is { } sign)
            return $"weights.ours or weights.first names '{sign}', which is no sign of a decision; known are {string.Join(", ", FusionSigns.Names)}";
        return AskFrom is >= 0 and <= 1 && LikelyFrom is >= 0 and <= 1 && AnswerFrom is >= 0 and <= 1 && LikelyFrom <= AnswerFrom
            ? null : FormattableString.Invariant($"the thresholds {AskFrom}, {LikelyFrom}, {AnswerFrom} must lie between 0 and 1, likelyFrom not above answerFrom");
    }

    private static string? Unknown(IReadOnlyDictionary<string, double> weights, IReadOnlyList<string> names) =>
        weights.Keys.FirstOrDefault(name => name != Bias && !names.Contains(name, StringComparer.Ordinal));
}
