using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>A question with its measured shortlist, and the index by which it was measured.</summary>
internal sealed record MeasuredQuestion(GoldenQuestion Question, KnowledgeIndex Index, List<Measured> Shortlist)
{
    /// <summary>Of an asking's shortlist so many are learned from, and the right one.</summary>
    private const int Depth = 30;

    public bool IsForeign => Question.IsForeign;

    /// <summary>Askings have ids of several words, stored questions of one.</summary>
    public bool IsAsking => Question.Id.Contains(' ', StringComparison.Ordinal);

    public static MeasuredQuestion Of(GoldenQuestion question, KnowledgeIndex index) => new(question, index, index.Measure(GoldenCommand.Query(question)));

    /// <summary>The shortlist for the trainer.</summary>
    public IEnumerable<Sample> Samples(uint group) => Shortlist
        .Select(found => new Sample
        {
            Query = Question.Id,
            Document = Index.ArticleId(found),
            Features = found.Features,
            Group = group,
            Label = Question.IsRight(Index.ArticleId(found)) ? 2u : 0u,
        })
        .Where((sample, rank) => !IsAsking || rank < Depth || sample.Label > 0);

    /// <summary>Whether it is an article, not a topic from outside.</summary>
    public bool IsArticle(Measured found) => !Index.ArticleId(found).StartsWith(OutsideTopic.Prefix, StringComparison.Ordinal);

    public IReadOnlyList<SearchHit> Rank(Reranker model) => Index.Rank(GoldenCommand.Query(Question), Shortlist, model);
}
