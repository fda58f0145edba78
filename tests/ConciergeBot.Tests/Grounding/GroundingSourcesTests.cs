using ConciergeBot.Answering.Grounding;
using ConciergeBot.Languages;

namespace ConciergeBot.Tests.Grounding;

/// <summary>Which article has to hold which part of an answer.</summary>
public sealed class GroundingSourcesTests
{
    [Fact]
    public void Sentence_rests_on_one_article()
    {
        var (leave, visit) = (GroundedArticles.Saying("出産の8週後までに届け出ます。", "leave"), GroundedArticles.Saying("訪問は生後4か月までに、15日以内に返事をします。", "visit"));

        GroundedArticles.Judge([leave, visit], Language.Japanese, "届け出は8週後までです。訪問は4か月までです。").ShouldBe(Judgement.Grounded);
        GroundedArticles.Judge([leave, visit], Language.Japanese, "- 届け出：8週後まで\n- 訪問：4か月まで").ShouldBe(Judgement.Grounded);
        GroundedArticles.Judge([leave, visit], Language.Japanese, "届け出は8週後まで、訪問は4か月までです。").ShouldBe(Judgement.UnbackedFigure);
        GroundedArticles.Judge([leave, visit], Language.English, "Register within 8 weeks. The visit is within 4 months.").ShouldBe(Judgement.Grounded);
        GroundedArticles.Judge([leave, visit], Language.English, "Register within 8 weeks; the visit is within 4 months.").ShouldBe(Judgement.UnbackedFigure);
    }

    [Fact]
    public void Answer_cites_three_articles_at_most()
    {
        var articles = Enumerable.Range(1, 4).Select(number => GroundedArticles.Saying("15日以内です。", $"article-{number}")).ToList();

        GroundedArticles.Judge([.. articles.Take(3)], Language.Japanese, "15日以内です。").ShouldBe(Judgement.Grounded);
        GroundedArticles.Judge(articles, Language.Japanese, "15日以内です。").ShouldBe(Judgement.TooManyCitations);
    }

    [Theory]
    [InlineData("宇部市の相談は、こども相談課の0836-34-8333へ。", Judgement.Grounded)]
    [InlineData("防府市の相談は、0836-34-8333へ。", Judgement.UnbackedFigure)]
    [InlineData("健康増進課は0836-34-8333です。", Judgement.UnbackedFigure)]
    [InlineData("防府市の方も、まず相談しましょう。", Judgement.Grounded)]
    public void Telephone_number_goes_with_its_own_desk(string answer, Judgement judgement) =>
        GroundedArticles.Judge(GroundedArticles.Saying("宇部市こども相談課：0836-34-8333"), Language.Japanese, answer).ShouldBe(judgement);
}
