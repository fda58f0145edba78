using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using ConciergeBot.Knowledge.Search.MeCab;

namespace ConciergeBot.Tests.Knowledge.Search;

/// <summary>Small articles for tests of search.</summary>
internal static class Articles
{
    public static DateOnly Today { get; } = new(2026, 11, 22);

    /// <summary>One analyzer for all tests, as in the product.</summary>
    public static Lazy<ITextAnalyzer> Analyzer { get; } = new(() => TextAnalyzers.CreateBest(out _));

    public static bool HasMeCab => Analyzer.Value is MeCabAnalyzer;

    public static Article Of(string id, string question, string body, params string[] variants) => new()
    {
        Id = id,
        Question = question,
        Variants = variants,
        Body = body,
        Source = new ArticleSource("試験", null),
        CheckedOn = Today,
    };

    public static IReadOnlyList<Article> Few { get; } =
    [
        Of("jidou-teate", "児童手当の申請はいつまでですか？", "生まれた日の翌日から15日以内に市町の窓口へ。", "子ども手当ってどうやったらもらえるの"),
        Of("hoikuen", "保育園の申し込みはどうしますか？", "市町の保育の窓口で申込書を出します。", "保育所に入れたい"),
        Of("yobou-sesshu", "予防接種はいつ受けますか？", "生後2か月から始めます。母子手帳を持って病院へ。", "ワクチンのスケジュール"),
        Of("yonaki", "夜泣きがつらいです", "生活のリズムを整えます。", "夜中に何度も起きる"),
    ];

    public static SearchLexicon Lexicon { get; } = SearchLexicon.Create(
        [["子供", "こども", "子ども"], ["申込", "申し込み", "申込み"]],
        [["児童手当", "子供手当"], ["予防接種", "ワクチン", "注射"]],
        ["する", "教える"]);

    public static KnowledgeIndex Index(params Article[] articles) =>
        KnowledgeIndex.Build(articles.Length == 0 ? Few : articles, Analyzer.Value, Lexicon);

    public static SearchQuery Ask(string text) => new() { Text = text, Today = Today };
}
