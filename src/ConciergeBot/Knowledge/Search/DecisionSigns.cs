namespace ConciergeBot.Knowledge.Search;

/// <summary>What a decision looks at, in the order of the fitted weights.</summary>
internal static class DecisionSigns
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "coverage", "topicCoverage", "bestCoverage", "articleCoverage", "reverseCoverage", "similarity", "rarestWord",
        "score", "leadOverSecond", "leadOverFourth", "words", "oneWord", "nothingRare", "leadOverOutside", "behindOutside",
        "outsideCoverage", "outsidePhrase", "coverageOverOutside", "phrase", "letterSimilarity", "uncovered", "unmetWishes",
        "likeness", "likenessOfFew", "votes", "topicLikelihood", "topicLog", "topicBehind", "topicOverSecond", "outsideLikeness", "outsideLikelihood",
    ];

    public static double[] Of(IReadOnlyList<SearchHit> hits)
    {
        var first = hits[0];
        var evidence = first.Evidence;
        return
        [
            evidence.Coverage,
            evidence.TopicCoverage,
            Math.Max(evidence.Coverage, evidence.TopicCoverage),
            evidence.ArticleCoverage,
            evidence.ReverseCoverage,
            evidence.Similarity,
            evidence.RarestWord,
            first.Score,
            Lead(hits, 1),
            Lead(hits, 3),
            Math.Log(1 + evidence.QuestionWords),
            evidence.QuestionWords <= 1 ? 1 : 0,
            evidence.RarestWord == 0 && evidence.ArticleCoverage < 0.5 ? 1 : 0,
            Math.Clamp(first.Score - evidence.Outside.Score, -3, 3),
            evidence.Outside.Score > first.Score ? 1 : 0,
            evidence.Outside.Coverage,
            evidence.Outside.Phrase,
            evidence.ArticleCoverage - evidence.Outside.Coverage,
            evidence.Phrase,
            evidence.LetterSimilarity,
            evidence.UncoveredWords,
            evidence.UnmetWishes,
            evidence.Likeness,
            evidence.LikenessOfFew,
            evidence.Votes,
            evidence.TopicLikelihood,
            Math.Max(-8, Math.Log(Math.Max(1e-6, evidence.TopicLikelihood))),
            Math.Max(-8, evidence.TopicBehind),
            evidence.TopicLikelihood - hits[Math.Min(1, hits.Count - 1)].Evidence.TopicLikelihood,
            evidence.Outside.Likeness,
            evidence.Outside.Likelihood,
        ];
    }

    private static double Lead(IReadOnlyList<SearchHit> hits, int over) =>
        Math.Clamp(hits[0].Score - hits[Math.Min(over, hits.Count - 1)].Score, 0, 4);
}
