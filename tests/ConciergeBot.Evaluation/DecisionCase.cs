using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>A question as the decision sees it.</summary>
/// <param name="IsForeign">Whether nothing of ours answers it.</param>
/// <param name="IsAsking">Whether it is one of the lexicon's, not a stored question.</param>
/// <param name="Signs">Null when nothing was found.</param>
/// <param name="Place">Place of the right article, from 1; beyond all hits when it is not among them.</param>
internal sealed record DecisionCase(bool IsForeign, bool IsAsking, double[]? Signs, int Place)
{
    private const int Nowhere = 1000;

    public static DecisionCase Of(MeasuredQuestion question, IReadOnlyList<SearchHit> hits) => new(
        question.IsForeign,
        question.IsAsking,
        hits.Count == 0 ? null : DecisionSigns.Of(hits),
        hits.Select((hit, i) => (hit, i)).Where(pair => question.Question.IsRight(pair.hit.Article.Id)).Select(pair => pair.i + 1).FirstOrDefault(Nowhere));

    public JudgedCase Judge(DecisionModel model) =>
        Signs is null ? new JudgedCase(IsForeign, Place, 0, 0) : new JudgedCase(IsForeign, Place, model.IsOurs(Signs), model.FirstIsRight(Signs));
}
