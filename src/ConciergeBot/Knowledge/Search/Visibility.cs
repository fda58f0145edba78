namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Which family sees which article. A municipality's article is for its families alone and, when its id is
/// <c>{municipality}--{id}</c>, takes the place of the prefecture's article <c>{id}</c> for them while it is valid.
/// </summary>
internal sealed class Visibility
{
    private const string Separator = "--";

    private readonly AnalyzedArticle[] _articles;
    private readonly Dictionary<string, int[]> _overrides;

    public Visibility(AnalyzedArticle[] articles)
    {
        _articles = articles;
        _overrides = Enumerable.Range(0, articles.Length)
            .Where(i => articles[i].Article.Municipality is not null)
            .Select(i => (Index: i, Base: BaseOf(articles[i].Article.Id)))
            .Where(pair => pair.Base is not null)
            .GroupBy(pair => pair.Base!, pair => pair.Index, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public bool IsFor(int index, SearchQuery query)
    {
        var article = _articles[index].Article;
        if (!article.IsValidOn(query.Today))
            return false;
        if (article.Municipality is not null)
            return article.Municipality == query.Municipality;
        return query.Municipality is null
            || !_overrides.TryGetValue(article.Id, out var others)
            || !others.Any(other => _articles[other].Article is var own && own.Municipality == query.Municipality && own.IsValidOn(query.Today));
    }

    /// <summary>The prefecture's article whose place an article of this id takes; null for none.</summary>
    public static string? BaseOf(string id) =>
        id.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var at ? id[(at + Separator.Length)..] : null;
}
