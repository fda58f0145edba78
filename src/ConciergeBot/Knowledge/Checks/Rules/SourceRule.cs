namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>Every answer says where it comes from, and what of it is still to be verified.</summary>
internal sealed class SourceRule() : ArticleRule("source")
{
    protected override IEnumerable<KnowledgeFinding> Check(Article article, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(article.Source.Name))
            yield return Error(article, "source.name（出典）がありません。");
        if (article.Source.Url is null)
            yield return Warning(article, "source.url（確かめたページ）がありません。");
        if (article.NeedsCheck is { } open)
            yield return Warning(article, $"公開前に確かめること: {open}");
    }
}
