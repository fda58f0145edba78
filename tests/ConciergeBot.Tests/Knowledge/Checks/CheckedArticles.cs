using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Checks;

namespace ConciergeBot.Tests.Knowledge.Checks;

/// <summary>A sound article to spoil in one way a test, and the check itself.</summary>
internal static class CheckedArticles
{
    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static Article Sound { get; } = new()
    {
        Id = "jidou-teate",
        Question = "児童手当の申請はいつまでですか？",
        Variants = ["児童手当 いつまで", "子ども手当ってどうもらうの", "こどもがうまれたらもらえるおかね"],
        Stages = [Stage.Newborn],
        Tags = ["お金", "手続き"],
        Source = new ArticleSource("こども家庭庁「児童手当制度のご案内」", new Uri("https://www.cfa.go.jp/policies/kokoseido/jidouteate/annai")),
        Figures = ["15日以内", "月10,000円"],
        CheckedOn = Today,
        Body = "生まれた日の翌日から15日以内に、市町の窓口へ。月1万円が出ます。",
    };

    public static IReadOnlyList<KnowledgeFinding> Findings(params Article[] articles) =>
        new KnowledgeCheck(new HashSet<string>(["お金", "手続き"], StringComparer.Ordinal)).Run(articles, Today);

    public static Article WithTranslations(this Article article, params (string Language, string Body)[] translations) => article with
    {
        Translations = translations.ToDictionary(
            translation => translation.Language,
            translation => new ArticleTranslation("?", translation.Body),
            StringComparer.Ordinal),
    };
}
