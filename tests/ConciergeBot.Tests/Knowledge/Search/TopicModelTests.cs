using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using static ConciergeBot.Tests.Knowledge.Search.Articles;

namespace ConciergeBot.Tests.Knowledge.Search;

public sealed class TopicModelTests
{
    private static readonly TermExtractor Extractor = new(Analyzer.Value, Lexicon);

    [Fact]
    public void Model_finds_the_topic_of_a_question_that_it_has_not_seen()
    {
        var model = TopicModel.Learn(Analyzed(Many), previous: null, _ => true).ShouldNotBeNull();
        Likeliest(model, "ワクチンはいつから受けられますか").ShouldBe("yobou-sesshu");
        Likeliest(model, "夜中に泣いて起きる").ShouldBe("yonaki");
    }

    [Fact]
    public void Probabilities_of_all_topics_sum_to_one()
    {
        var model = TopicModel.Learn(Analyzed(Many), previous: null, _ => true)!;
        model.Score(Extractor.Extract("手当の申請")).Sum(MathF.Exp).ShouldBe(1, 0.001);
        model.Score(Extractor.Extract("")).Sum(MathF.Exp).ShouldBe(1, 0.001);
    }

    [Fact]
    public void Model_that_learns_on_knows_a_new_article_and_keeps_the_old_ones()
    {
        var before = Analyzed(Many);
        var added = Extracted(Of("ekiji", "花火大会はいつですか？", "八月です。", "花火を見たい", "打ち上げの場所"));
        var first = TopicModel.Learn(before, previous: null, _ => true);
        var model = TopicModel.Learn([.. before, added], first, article => article == added)!;
        Likeliest(model, "花火の打ち上げはどこ", "ekiji").ShouldBe("ekiji");
        Likeliest(model, "ワクチンはいつから受けられますか", "ekiji").ShouldBe("yobou-sesshu");
    }

    [Fact]
    public void Article_of_a_municipality_is_the_topic_of_the_one_it_stands_for()
    {
        var articles = Analyzed([.. Many, Of("yamaguchi--yonaki", "夜泣きがつらいです", "山口市の窓口へ。")]);
        var model = TopicModel.Learn(articles, previous: null, _ => true)!;
        model.TopicOf(articles.Length - 1).ShouldBe(model.TopicOf(Array.FindIndex(articles, article => article.Article.Id == "yonaki")));
    }

    [Fact]
    public void Too_few_articles_are_not_learned_from() => TopicModel.Learn(Analyzed(Few), previous: null, _ => true).ShouldBeNull();

    /// <summary>Topics and questions enough to learn from, so many that one article more is a small share of them.</summary>
    private static IReadOnlyList<Article> Many { get; } =
    [
        .. Enumerable.Range(0, 30).Select(i => Of($"other-{i}", $"第{i}号の届けは？", "窓口へ。", $"{i}号", $"{i}号の紙", $"{i}号はどこ", $"第{i}号を出す", $"届け{i}")),
        .. Few.Select(article => article with
        {
            Variants = [.. article.Variants, .. Enumerable.Range(0, 10).Select(i => $"{article.Variants[0]} {i}歳"), .. Enumerable.Range(0, 10).Select(i => $"{article.Question} {i}か月")],
        }),
    ];

    private static AnalyzedArticle[] Analyzed(IReadOnlyList<Article> articles) => [.. articles.Select(Extracted)];

    private static AnalyzedArticle Extracted(Article article) => AnalyzedArticle.From(article, Extractor);

    private static string Likeliest(TopicModel model, string question, params string[] more)
    {
        var scores = model.Score(Extractor.Extract(question));
        string[] ids = [.. Many.Select(article => article.Id), .. more];
        return ids.MaxBy(id => scores[model.TopicOf(Array.IndexOf(ids, id))])!;
    }
}
