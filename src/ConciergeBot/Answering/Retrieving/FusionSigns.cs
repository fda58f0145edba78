namespace ConciergeBot.Answering.Retrieving;

/// <summary>What a decision over words and vectors looks at.</summary>
internal static class FusionSigns
{
    /// <summary>Where the distances to the nearest are taken: beyond it articles are about other things.</summary>
    private const int Tenth = 9;

    /// <summary>Likelihoods nearer to 0 and 1 than this are as good as certain.</summary>
    private const double Certain = 0.001;

    public static IReadOnlyList<string> Names { get; } =
    [
        "wordsOurs", "wordsFirstSame", "wordsFirstOther", "sameFirst", "cosine", "cosineLead", "bestCosine", "cosineSpread",
        "nearPlace", "wordsPlace", "lead", "leadOverFourth", "topicLikelihood", "coverage", "reciprocalRanks", "words",
    ];

    /// <param name="ordered">The candidates, best first; at least one.</param>
    /// <param name="scores">Their scores, in the same order.</param>
    /// <param name="similarities">The similarities of the articles compared, best first.</param>
    /// <param name="wordsOurs">How likely words hold the question to be ours.</param>
    /// <param name="wordsFirst">How likely words hold their first article to be right.</param>
    public static double[] Of(
        IReadOnlyList<FusionCandidate> ordered, IReadOnlyList<double> scores, IReadOnlyList<double> similarities, double wordsOurs, double wordsFirst)
    {
        var first = ordered[0];
        var isSame = first.WordsPlace == 1;
        var best = ordered.FirstOrDefault(candidate => candidate.WordsPlace == 1) ?? first;
        // The nearest of the others: negative where the first is not the nearest itself.
        var other = first.NearPlace == 1 ? similarities[Math.Min(1, similarities.Count - 1)] : similarities[0];
        return
        [
            LogOdds(wordsOurs),
            isSame ? LogOdds(wordsFirst) : 0,
            isSame ? 0 : LogOdds(wordsFirst),
            isSame ? 1 : 0,
            first.Cosine,
            first.Cosine - other,
            similarities[0],
            similarities[0] - similarities[Math.Min(Tenth, similarities.Count - 1)],
            first.NearPlace == 0 ? 0 : 1.0 / first.NearPlace,
            first.WordsPlace == 0 ? 0 : 1.0 / first.WordsPlace,
            Lead(1),
            Lead(3),
            first.Hit.Evidence.TopicLikelihood,
            Math.Max(first.Hit.Evidence.Coverage, first.Hit.Evidence.TopicCoverage),
            first.Signs[^1],
            Math.Log(1 + best.Hit.Evidence.QuestionWords),
        ];

        double Lead(int over) => scores[0] - scores[Math.Min(over, scores.Count - 1)];
    }

    private static double LogOdds(double likelihood)
    {
        var kept = Math.Clamp(likelihood, Certain, 1 - Certain);
        return Math.Log(kept / (1 - kept));
    }
}
