using ConciergeBot.Knowledge.Checks.Rules;

namespace ConciergeBot.Knowledge.Checks;

/// <summary>
/// Holds articles to what parents and editors rely on: complete, short enough for LINE, sourced, in date, said once,
/// and with no number that the front matter does not vouch for.
/// </summary>
/// <param name="tags">The tags that articles may carry.</param>
public sealed class KnowledgeCheck(IReadOnlySet<string> tags)
{
    private readonly IReadOnlyList<IKnowledgeRule> _rules =
    [
        new SchemaRule(tags),
        new LengthRule(),
        new LinkRule(),
        new OverrideRule(),
        new DuplicateRule(),
        new NearDuplicateRule(),
        new SourceRule(),
        new DateRule(),
        new FigureRule(),
        new CharacterRule(),
        new TranslationRule(),
    ];

    /// <summary>Everything found, ordered by article and translation, errors first.</summary>
    /// <param name="articles">All articles that go live together: links and duplicates are looked for among them.</param>
    /// <param name="today">The day (Asia/Tokyo) for which dates are judged.</param>
    public IReadOnlyList<KnowledgeFinding> Run(IReadOnlyList<Article> articles, DateOnly today) =>
    [
        .. _rules.SelectMany(rule => rule.Check(articles, today))
            .OrderBy(finding => finding.ArticleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Language, StringComparer.Ordinal)
            .ThenByDescending(finding => finding.Severity),
    ];
}
