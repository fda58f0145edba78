namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Decides between answering, asking back and declining, by two likelihoods: that the question is ours at all, and that
/// the first hit is the right one. A wrong answer costs a tired parent far more than one tap on a choice, so the second
/// must be high; declining costs a parent with a real question the most, so the first threshold is as low as keeping
/// foreign questions out allows. A question that is an article's own, such as a tapped
/// choice, is answered outright. Weights and thresholds are fitted: see <see cref="DecisionModel"/>.
/// </summary>
public static class Decision
{
    private const int MostRivals = 4;
    private const int MostTopics = 3;

    public static AnswerDecision Decide(SearchQuery query, IReadOnlyList<SearchHit> hits)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(hits);
        if (hits.Count == 0)
            return new AnswerDecision.None([]) { Confidence = 0 };
        if (hits[0].Evidence.IsOwnQuestion)
            return new AnswerDecision.Answer(hits[0]) { Confidence = 1 };
        var model = DecisionModel.Fitted;
        var signs = DecisionSigns.Of(hits);
        var confidence = model.FirstIsRight(signs);
        if (model.IsOurs(signs) < model.AskFrom)
            return new AnswerDecision.None([.. hits.Take(MostTopics)]) { Confidence = confidence };
        return confidence >= model.AnswerFrom || hits.Count == 1
            ? new AnswerDecision.Answer(hits[0]) { Confidence = confidence }
            : new AnswerDecision.AskBack([.. hits.Take(MostRivals)]) { Confidence = confidence };
    }
}
