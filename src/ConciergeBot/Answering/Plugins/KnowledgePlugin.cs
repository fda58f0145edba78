using ConciergeBot.Answering.Composing;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Knowledge;

namespace ConciergeBot.Answering.Plugins;

/// <summary>Lets the model search the published articles, as this family may see them. Remembers what was given out.</summary>
internal sealed class KnowledgePlugin(Retrieval retrieval, Question question)
{
    private const int MaxArticles = 3;

    /// <summary>LINE's longest question is longer; a model has no need for more.</summary>
    private const int LongestQuery = 200;

    private readonly Dictionary<string, Article> _given = new(StringComparer.Ordinal);

    /// <summary>Every article that the model has seen, by id.</summary>
    public IReadOnlyDictionary<string, Article> Given => _given;

    public void Give(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
            _given[article.Id] = article;
    }

    public async Task<IReadOnlyList<GivenArticle>> SearchAsync(string query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = await retrieval.NearestAsync(query.Length > LongestQuery ? query[..LongestQuery] : query, question, MaxArticles, cancellation);
        Give(found);
        return [.. found.Select(ForModel)];
    }

    public static GivenArticle ForModel(Article article) => new(article.Id, article.Question, article.Body);
}
