using ConciergeBot.Answering.Grounding;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;

namespace ConciergeBot.Tests.Grounding;

/// <summary>The articles of this repository, and what the check says of an answer that rests on one.</summary>
internal static class GroundedArticles
{
    public static IReadOnlyList<Article> All { get; } = ArticleFiles.ReadFolder(Path.Combine(TestLines.KnowledgeFolder, "articles"));

    public static Article ById(string id) => All.Single(article => article.Id == id);

    public static Judgement Judge(Article article, Language language, string answer) =>
        GroundingCheck.Judge(answer, language, [article.Id], new Dictionary<string, Article>(StringComparer.Ordinal) { [article.Id] = article }, article.Id);

    /// <summary>What the check says of an answer that cites several.</summary>
    public static Judgement Judge(IReadOnlyList<Article> articles, Language language, string answer) =>
        GroundingCheck.Judge(answer, language, [.. articles.Select(article => article.Id)], articles.ToDictionary(article => article.Id, StringComparer.Ordinal), null);

    /// <summary>An article of one sentence.</summary>
    public static Article Saying(string body, string id = "one") => All[0] with { Id = id, Question = "質問", Body = body, Figures = [], Translations = new Dictionary<string, ArticleTranslation>(StringComparer.Ordinal), Source = new ArticleSource("窓口", null) };
}
