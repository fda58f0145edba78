namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>A rule that looks at each article by itself.</summary>
internal abstract class ArticleRule(string name) : IKnowledgeRule
{
    public IEnumerable<KnowledgeFinding> Check(IReadOnlyList<Article> articles, DateOnly today) =>
        articles.SelectMany(article => Check(article, today));

    protected abstract IEnumerable<KnowledgeFinding> Check(Article article, DateOnly today);

    protected KnowledgeFinding Error(Article article, string message, string? language = null) =>
        Finding(article, FindingSeverity.Error, message, language);

    protected KnowledgeFinding Warning(Article article, string message, string? language = null) =>
        Finding(article, FindingSeverity.Warning, message, language);

    private KnowledgeFinding Finding(Article article, FindingSeverity severity, string message, string? language) => new()
    {
        ArticleId = article.Id,
        Language = language,
        Severity = severity,
        Rule = name,
        Message = message,
    };
}
