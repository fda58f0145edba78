using ConciergeBot.Answering.Embeddings;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using static ConciergeBot.Tests.Knowledge.Search.Articles;

namespace ConciergeBot.Tests.Fusing;

/// <summary>How words and vectors are brought together; the fusion is made by hand, so that each turn can be told.</summary>
public sealed class FusionTests
{
    private const string OfWords = "保育園の申し込みをしたい";
    private const string OfNoWord = "ぴえん";

    private static readonly Fusion Fused = new(FusionSamples.File);
    private static readonly KnowledgeIndex Known = Index();

    [Fact]
    public void Article_that_no_word_finds_becomes_the_answer_where_its_vector_is_near()
    {
        ByWords(OfNoWord).ShouldBeOfType<AnswerDecision.None>();
        var (hits, decision) = Decide(Fused, OfNoWord, ("yonaki", 0.95), ("hoikuen", 0.2));
        hits[0].Article.Id.ShouldBe("yonaki");
        decision.ShouldBeOfType<AnswerDecision.Answer>().Hit.Article.Id.ShouldBe("yonaki");
    }

    [Fact]
    public void Question_that_words_take_for_none_of_ours_becomes_an_offer()
    {
        var ask = Decide(Fused, OfNoWord, ("yonaki", 0.6), ("hoikuen", 0.55)).Decision.ShouldBeOfType<AnswerDecision.AskBack>();
        ask.Rivals.Select(hit => hit.Article.Id).ShouldBe(["yonaki", "hoikuen"]);
    }

    [Fact]
    public void Question_that_neither_knows_stays_declined() =>
        Decide(Fused, OfNoWord, ("yonaki", 0.2), ("hoikuen", 0.1)).Decision.ShouldBeOfType<AnswerDecision.None>().IsForeign.ShouldBeTrue();

    [Fact]
    public void What_words_find_stays_first_where_vectors_are_far()
    {
        Known.Search(Ask(OfWords))[0].Article.Id.ShouldBe("hoikuen");
        Decide(Fused, OfWords, ("yonaki", 0.22), ("hoikuen", 0.2)).Hits[0].Article.Id.ShouldBe("hoikuen");
    }

    [Fact]
    public void Vector_reorders_what_words_found() =>
        Decide(Fused, OfWords, ("yonaki", 0.95), ("hoikuen", 0.2)).Hits[0].Article.Id.ShouldBe("yonaki");

    [Fact]
    public void Question_that_is_an_articles_own_is_its_answer_whatever_vectors_say() =>
        Decide(Fused, "夜泣きがつらいです", ("hoikuen", 0.99), ("yonaki", 0.1)).Decision.ShouldBeOfType<AnswerDecision.Answer>().Hit.Article.Id.ShouldBe("yonaki");

    [Theory]
    [InlineData(OfWords)]
    [InlineData(OfNoWord)]
    public void Without_vectors_words_decide(string question)
    {
        var (hits, decision) = Decide(Fused, question);
        hits.Select(hit => hit.Article.Id).ShouldBe(Known.Search(Ask(question)).Select(hit => hit.Article.Id));
        decision.Confidence.ShouldBe(ByWords(question).Confidence);
        decision.GetType().ShouldBe(ByWords(question).GetType());
    }

    [Fact]
    public void Words_alone_hear_no_vector() =>
        Decide(new Fusion(FusionKind.Words, weights: null), OfNoWord, ("yonaki", 0.95)).Decision.ShouldBeOfType<AnswerDecision.None>();

    [Fact]
    public void Widening_offers_and_never_answers() =>
        Decide(new Fusion(file: null), OfNoWord, ("yonaki", 0.99)).Decision.ShouldBeOfType<AnswerDecision.AskBack>().Rivals[0].Article.Id.ShouldBe("yonaki");

    [Fact]
    public void Reciprocal_ranks_put_first_what_both_lists_hold_high()
    {
        var ranks = new Fusion(FusionKind.Ranks, FusionSamples.Weights with { Order = new Dictionary<string, double>(StringComparer.Ordinal) { ["reciprocalRanks"] = 1 } });
        // First by words and second by vectors, against second by vectors alone and none.
        Decide(ranks, OfWords, ("yonaki", 0.9), ("hoikuen", 0.8)).Hits[0].Article.Id.ShouldBe("hoikuen");
    }

    [Fact]
    public void Municipalitys_own_article_hides_the_prefectures_from_vectors_too()
    {
        var general = Of("hoikuen", "保育園の申し込みはどうしますか？", "県の説明。");
        var own = Of("yamaguchi--hoikuen", "保育園の申し込みはどうしますか？", "市の説明。") with { Municipality = "yamaguchi" };
        var index = VectorIndex.Build([general, own], _ => [1, 0]);
        index.Nearest([1, 0], Today, "yamaguchi", 10).Select(found => found.Article.Id).ShouldBe(["yamaguchi--hoikuen"]);
        index.Nearest([1, 0], Today, "hagi", 10).Select(found => found.Article.Id).ShouldBe(["hoikuen"]);
        index.Nearest([1, 0], Today, municipality: null, 10).Select(found => found.Article.Id).ShouldBe(["hoikuen"]);
    }

    private static AnswerDecision ByWords(string question) => Decision.Decide(Ask(question), Known.Search(Ask(question)));

    private static (IReadOnlyList<SearchHit> Hits, AnswerDecision Decision) Decide(Fusion fusion, string question, params (string Id, double Similarity)[] near) =>
        fusion.Decide(Ask(question), Known.Search(Ask(question)), [.. near.Select(found => (Article(found.Id), found.Similarity))]);

    private static Article Article(string id) => Few.Single(article => article.Id == id);
}
