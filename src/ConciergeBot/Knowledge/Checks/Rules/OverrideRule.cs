namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>
/// An article <c>{municipality}--{id}</c> takes the place of the prefecture's article <c>{id}</c>: both sides must be there,
/// or the prefecture's answer goes on being given to that municipality's families.
/// </summary>
internal sealed class OverrideRule : IKnowledgeRule
{
    private const string Separator = "--";

    public IEnumerable<KnowledgeFinding> Check(IReadOnlyList<Article> articles, DateOnly today)
    {
        var prefectural = articles.Where(article => article.Municipality is null).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (article.Id.Split(Separator) is not [_, var replaced])
                continue;
            if (article.Municipality is null)
                yield return Error(article, $"id に「{Separator}」がある記事には、municipality（市町の名前）が要ります。");
            if (!prefectural.Contains(replaced))
                yield return Error(article, $"置きかえる県の記事「{replaced}」がありません。");
        }
    }

    private static KnowledgeFinding Error(Article article, string message) =>
        new() { ArticleId = article.Id, Severity = FindingSeverity.Error, Rule = "override", Message = message };
}
