using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Answering.Retrieving;

/// <summary>What words and vectors found, in one order, with what a decision looks at.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Signs">In the order of <see cref="FusionSigns.Names"/>.</param>
internal sealed record FusedOrder(IReadOnlyList<SearchHit> Hits, double[] Signs)
{
    /// <param name="order">Weights of <see cref="FusionCandidate.SignNames"/>.</param>
    /// <param name="words">What words found, best first.</param>
    /// <param name="near">What vectors found, best first; not empty.</param>
    public static FusedOrder Of(
        IReadOnlyDictionary<string, double> order, IReadOnlyList<SearchHit> words, IReadOnlyList<(Article Article, double Similarity)> near)
    {
        var (ours, first) = Likelihoods(words);
        var ordered = FusionCandidate.Of(words, first, near)
            .Select(candidate => (Candidate: candidate, Score: FusionWeights.Sum(order, FusionCandidate.SignNames, candidate.Signs)))
            .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Candidate.Hit.Article.Id, StringComparer.Ordinal).ToList();
        return new FusedOrder(
            [.. ordered.Select(scored => scored.Candidate.Hit)],
            FusionSigns.Of(
                ordered.ConvertAll(scored => scored.Candidate), ordered.ConvertAll(scored => scored.Score), [.. near.Select(found => found.Similarity)], ours, first));
    }

    /// <summary>What words alone hold likely: that the question is ours, and that their first article is right.</summary>
    public static (double Ours, double First) Likelihoods(IReadOnlyList<SearchHit> words)
    {
        if (words.Count == 0)
            return (0, 0);
        var signs = DecisionSigns.Of(words);
        return (DecisionModel.Fitted.IsOurs(signs), DecisionModel.Fitted.FirstIsRight(signs));
    }
}
