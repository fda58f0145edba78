namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Decides between answering, asking back and declining. A wrong answer costs a tired parent more than one tap on a choice,
/// and a choice costs more than a right answer: hence two thresholds on the likelihood that the first hit is right.
/// </summary>
public static class Decision
{
    private const double AnswerFrom = 0.55;
    private const double AskBackFrom = 0.2;
    private const int MostRivals = 4;
    private const int MostTopics = 3;

    public static AnswerDecision Decide(SearchQuery query, IReadOnlyList<SearchHit> hits)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(hits);
        if (hits.Count == 0)
            return new AnswerDecision.None([]) { Confidence = 0 };
        var confidence = Confidence(hits);
        if (confidence >= AnswerFrom)
            return new AnswerDecision.Answer(hits[0]) { Confidence = confidence };
        return confidence >= AskBackFrom && hits.Count > 1
            ? new AnswerDecision.AskBack([.. hits.Take(MostRivals)]) { Confidence = confidence }
            : new AnswerDecision.None([.. hits.Take(MostTopics)]) { Confidence = confidence };
    }

    /// <summary>How likely the first hit is the right one.</summary>
    internal static double Confidence(IReadOnlyList<SearchHit> hits)
    {
        var best = hits[0].Evidence;
        var margin = hits.Count > 1 ? 1 - hits[1].Score / Math.Max(hits[0].Score, 1e-6) : 1;
        var z = -3.5 + 4 * best.Coverage + 1.5 * best.ArticleCoverage + 2.5 * best.Similarity + best.ReverseCoverage + 2 * margin;
        return 1 / (1 + Math.Exp(-z));
    }
}
