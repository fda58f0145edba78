using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Answering.Retrieving;

/// <summary>
/// The rule for an embedding model that was not measured: what is near in meaning is offered where words do not answer. It
/// offers and never answers: how near is near enough differs from model to model, and a choice does no harm.
/// </summary>
internal static class Widening
{
    /// <summary>Cosine similarity from which on a text is about the same thing at all, whichever model measured it.</summary>
    private const double NearEnough = 0.3;

    /// <summary>Articles within this cosine similarity of the nearest are offered beside it.</summary>
    private const double SameDistance = 0.1;

    /// <param name="byWords">What words alone decided.</param>
    /// <param name="near">The articles nearest in meaning, best first.</param>
    public static AnswerDecision Decide(AnswerDecision byWords, IReadOnlyList<(Article Article, double Similarity)> near)
    {
        // Some models call everything alike: to them no foreign question would be foreign. Where no word is known at all, words do not hold it foreign.
        if (byWords is AnswerDecision.Answer or AnswerDecision.Likely or AnswerDecision.None { IsForeign: true, NearTopics.Count: > 0 })
            return byWords;
        if (near.Count == 0 || near[0].Similarity < NearEnough)
            return byWords;
        var hits = byWords switch
        {
            AnswerDecision.AskBack ask => ask.Rivals,
            AnswerDecision.None none => none.NearTopics,
            _ => [],
        };
        var rivals = near.Take(Decision.MostRivals).Where(found => found.Similarity >= near[0].Similarity - SameDistance)
            .Select(found => hits.FirstOrDefault(hit => hit.Article.Id == found.Article.Id) ?? FusionCandidate.Unworded(found.Article, found.Similarity))
            .Concat(hits).DistinctBy(hit => hit.Article.Id, StringComparer.Ordinal).Take(Decision.MostRivals);
        return new AnswerDecision.AskBack([.. rivals]) { Confidence = byWords.Confidence };
    }
}
