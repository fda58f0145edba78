namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>An id belongs to one article, and a question to one article of its place.</summary>
internal sealed class DuplicateRule : IKnowledgeRule
{
    public IEnumerable<KnowledgeFinding> Check(IReadOnlyList<Article> articles, DateOnly today)
    {
        foreach (var same in articles.GroupBy(article => article.Id, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
            yield return Error(same.Key, $"id「{same.Key}」の記事が {same.Count()} つあります。");

        var phrases = articles.SelectMany(Phrase.AllOf).Where(phrase => phrase.Normalized.Length > 0);
        foreach (var same in phrases.GroupBy(phrase => (phrase.Article.Municipality, phrase.Normalized)))
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
            {
                var where = first.Article.Id == other.Article.Id ? "この記事の" : $"記事「{first.Article.Id}」の";
                yield return Error(other.Article.Id, $"「{other.Written}」は、{where}「{first.Written}」と同じです。");
            }
        }
    }

    private static KnowledgeFinding Error(string id, string message) =>
        new() { ArticleId = id, Severity = FindingSeverity.Error, Rule = "duplicate", Message = message };
}
