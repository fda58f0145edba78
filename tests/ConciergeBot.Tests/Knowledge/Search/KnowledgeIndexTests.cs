using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using FsCheck.Xunit;
using static ConciergeBot.Tests.Knowledge.Search.Articles;

namespace ConciergeBot.Tests.Knowledge.Search;

public sealed class KnowledgeIndexTests
{
    [Theory]
    [InlineData("児童手当の申請期限", "jidou-teate")]
    [InlineData("こども手当 もらいたい", "jidou-teate")]
    [InlineData("じどうてあて いつまで", "jidou-teate")]
    [InlineData("ｼﾞﾄﾞｳﾃｱﾃ", "jidou-teate")]
    [InlineData("ほいくえんにはいりたい", "hoikuen")]
    [InlineData("保育園 申込", "hoikuen")]
    [InlineData("注射いつから？", "yobou-sesshu")]
    [InlineData("夜鳴きで眠れない", "yonaki")]
    public void Search_finds_the_article_however_it_is_spelled(string question, string expected)
    {
        Assert.SkipUnless(HasMeCab, "libmecab2 or mecab-ipadic-utf8 is not installed");
        Index().Search(Ask(question))[0].Article.Id.ShouldBe(expected);
    }

    [Fact]
    public void Search_says_which_question_matched()
    {
        Index().Search(Ask("保育所に入りたい"))[0].MatchedQuestion.ShouldBe("保育所に入れたい");
    }

    [Fact]
    public void Search_finds_nothing_when_nothing_is_shared()
    {
        Index().Search(Ask("ｗ☔")).ShouldBeEmpty();
    }

    [Fact]
    public void Search_leaves_out_articles_that_do_not_hold_today()
    {
        var past = Few[0] with { ValidTo = Today.AddDays(-1) };
        Index(past, Few[1]).Search(Ask("児童手当の申請")).ShouldNotContain(hit => hit.Article.Id == past.Id);
    }

    [Fact]
    public void Municipality_article_is_hidden_from_families_elsewhere()
    {
        var own = Few[1] with { Id = "hagi--hoikuen", Municipality = "hagi" };
        var index = Index(own, Few[1]);
        index.Search(Ask("保育園 申込")).Select(hit => hit.Article.Id).ShouldBe(["hoikuen"]);
        index.Search(Ask("保育園 申込") with { Municipality = "iwakuni" }).Select(hit => hit.Article.Id).ShouldBe(["hoikuen"]);
    }

    [Fact]
    public void Municipality_article_takes_the_place_of_the_prefectures_for_its_families()
    {
        var own = Few[1] with { Id = "hagi--hoikuen", Municipality = "hagi" };
        Index(own, Few[1]).Search(Ask("保育園 申込") with { Municipality = "hagi" })
            .Select(hit => hit.Article.Id).ShouldBe(["hagi--hoikuen"]);
    }

    [Fact]
    public void Prefectures_article_comes_back_when_the_municipalitys_is_over()
    {
        var own = Few[1] with { Id = "hagi--hoikuen", Municipality = "hagi", ValidTo = Today.AddDays(-1) };
        Index(own, Few[1]).Search(Ask("保育園 申込") with { Municipality = "hagi" })
            .Select(hit => hit.Article.Id).ShouldBe(["hoikuen"]);
    }

    [Fact]
    public void Stage_prefers_the_familys_own_articles_among_equals()
    {
        var baby = Of("a-baby", "健診はいつですか", "3か月です") with { Stages = [Stage.Infant] };
        var pregnant = Of("b-pregnant", "健診はいつですか", "14回です") with { Stages = [Stage.Pregnancy] };
        var query = Ask("健診いつ") with { Stages = new HashSet<Stage> { Stage.Pregnancy } };
        Index(baby, pregnant).Search(query)[0].Article.Id.ShouldBe("b-pregnant");
    }

    [Fact]
    public void Build_after_a_change_finds_the_new_text_and_not_the_old()
    {
        var before = Index();
        Article[] articles = [Few[0] with { Question = "チャイルドシートは必要ですか？", Variants = [] }, .. Few.Skip(1)];
        var after = KnowledgeIndex.Build(articles, Analyzer.Value, Lexicon, before);
        after.Search(Ask("チャイルドシート"))[0].Article.Id.ShouldBe("jidou-teate");
        before.Search(Ask("チャイルドシート")).ShouldBeEmpty();
    }

    [Fact]
    public void Search_gives_the_same_to_many_threads_at_once()
    {
        var index = Index();
        var expected = index.Search(Ask("児童手当の申請")).Select(hit => (hit.Article.Id, hit.Score)).ToArray();
        Parallel.For(0, 200, _ => index.Search(Ask("児童手当の申請")).Select(hit => (hit.Article.Id, hit.Score)).ShouldBe(expected));
    }

    [Property]
    public void Search_never_throws(string? text)
    {
        var hits = Index().Search(Ask(text ?? ""));
        hits.Count.ShouldBeLessThanOrEqualTo(10);
        hits.ShouldAllBe(hit => hit.Evidence.Coverage >= 0 && hit.Evidence.Coverage <= 1);
    }
}
