namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>Links lead to a secure page or to an article that is there.</summary>
internal sealed class LinkRule : IKnowledgeRule
{
    private const string ToArticle = "article:";

    public IEnumerable<KnowledgeFinding> Check(IReadOnlyList<Article> articles, DateOnly today)
    {
        var ids = articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var (language, text) in ArticleTexts.BodiesOf(article))
            {
                foreach (var link in MarkdownLink.AllIn(text))
                {
                    if (Fault(link.Target, ids) is { } fault)
                        yield return new KnowledgeFinding { ArticleId = article.Id, Language = language, Severity = FindingSeverity.Error, Rule = "link", Message = $"リンク「{link.Text}」{fault}" };
                }
            }
        }
    }

    private static string? Fault(string target, HashSet<string> ids)
    {
        if (target.StartsWith(ToArticle, StringComparison.Ordinal))
            return ids.Contains(target[ToArticle.Length..]) ? null : $"の行き先の記事「{target[ToArticle.Length..]}」がありません。";
        return Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? null
            : $"の行き先「{target}」は https:// か article: で始めてください。";
    }
}
