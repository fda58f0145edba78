namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Decides between four replies, by two likelihoods: that the question is ours at all, and that the first hit is the right one.
/// <list type="bullet">
/// <item>sure: the answer alone. Said with confidence, so a wrong one misleads: it costs a parent the most.</item>
/// <item>likely: the answer under its own question, its rivals beneath to tap. A wrong one is seen to be another question's;
/// a right one spares a tired parent the tap that asking back costs.</item>
/// <item>ask back: nothing is likely, a few are near.</item>
/// <item>none: the question is not ours. Declining costs a parent with a real question much, so this threshold is as low as
/// keeping foreign questions out allows.</item>
/// </list>
/// A question that is an article's own, such as a tapped choice, is answered outright. Weights and thresholds are fitted to
/// stated costs by the evaluation program: see <see cref="DecisionModel"/>.
/// </summary>
public static class Decision
{
    internal const int MostRivals = 4;
    private const int MostTopics = 4;

    /// <summary>Below this share of what asking back takes, a question is about something else, and no topic is near it.</summary>
    private const double NearShare = 0.4;

    public static AnswerDecision Decide(SearchQuery query, IReadOnlyList<SearchHit> hits)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(hits);
        if (hits.Count == 0)
            return new AnswerDecision.None([]) { Confidence = 0, IsForeign = true };
        if (hits[0].Evidence.IsOwnQuestion)
            return new AnswerDecision.Answer(hits[0]) { Confidence = 1 };
        var model = DecisionModel.Fitted;
        var signs = DecisionSigns.Of(hits);
        return Choose(hits, model.IsOurs(signs), model.FirstIsRight(signs), model.AskFrom, model.LikelyFrom, model.AnswerFrom);
    }

    /// <summary>The reply for two likelihoods, by three thresholds.</summary>
    internal static AnswerDecision Choose(IReadOnlyList<SearchHit> hits, double ours, double confidence, double askFrom, double likelyFrom, double answerFrom)
    {
        if (ours < askFrom)
            return new AnswerDecision.None([.. hits.Take(MostTopics)]) { Confidence = confidence, IsForeign = ours < NearShare * askFrom };
        if (confidence >= answerFrom)
            return new AnswerDecision.Answer(hits[0]) { Confidence = confidence };
        return confidence >= likelyFrom || hits.Count == 1
            ? new AnswerDecision.Likely(hits[0], [.. hits.Skip(1).Take(MostRivals - 1)]) { Confidence = confidence }
            : new AnswerDecision.AskBack([.. hits.Take(MostRivals)]) { Confidence = confidence };
    }
}
