using ConciergeBot.Knowledge.Search;
using static ConciergeBot.Tests.Knowledge.Search.Articles;

namespace ConciergeBot.Tests.Knowledge.Search;

public sealed class AskingsTests
{
    private static readonly SearchLexicon WithAskings = SearchLexicon.Create(
        [], [], ["する"], askings: [["yonaki", "寝かしつけに二時間かかる", "夜が怖い"], ["hoikuen", "職場に戻る前の預け先"]], outsideTopics: [["weather", "傘がいるか", "明日の空"]]);

    [Fact]
    public void Asking_finds_its_article()
    {
        var index = KnowledgeIndex.Build(Few, Analyzer.Value, WithAskings);
        index.Search(Ask("預け先は職場に戻る前に決める？"))[0].Article.Id.ShouldBe("hoikuen");
        index.Search(Ask("寝かしつけに二時間"))[0].Article.Id.ShouldBe("yonaki");
    }

    [Fact]
    public void Lexicon_can_leave_out_an_asking_so_that_it_does_not_find_itself()
    {
        var fewer = WithAskings.WithAskings((_, asking) => asking is not ("夜が怖い" or "明日の空"));
        fewer.Askings["yonaki"].ShouldBe(["寝かしつけに二時間かかる"]);
        fewer.OutsideTopics.ShouldHaveSingleItem().ShouldBe(["weather", "傘がいるか"]);
        WithAskings.Askings["yonaki"].Count.ShouldBe(2);
    }

    [Fact]
    public void Article_of_a_municipality_is_found_by_the_askings_of_the_one_it_stands_for()
    {
        var own = Of("yamaguchi--yonaki", "山口市の夜泣きの相談", "山口市の窓口へ。") with { Municipality = "yamaguchi" };
        var index = KnowledgeIndex.Build([.. Few, own], Analyzer.Value, WithAskings);
        index.Search(Ask("寝かしつけに二時間") with { Municipality = "yamaguchi" })[0].Article.Id.ShouldBe("yamaguchi--yonaki");
        index.Search(Ask("寝かしつけに二時間"))[0].Article.Id.ShouldBe("yonaki");
    }
}
