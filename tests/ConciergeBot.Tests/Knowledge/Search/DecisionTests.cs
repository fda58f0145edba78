using ConciergeBot.Knowledge.Search;
using static ConciergeBot.Tests.Knowledge.Search.Articles;

namespace ConciergeBot.Tests.Knowledge.Search;

public sealed class DecisionTests
{
    [Fact]
    public void Decide_answers_when_the_question_is_an_articles_own()
    {
        Decide("児童手当の申請はいつまでですか？").ShouldBeOfType<AnswerDecision.Answer>().Hit.Article.Id.ShouldBe("jidou-teate");
    }

    [Theory]
    [InlineData("")]
    [InlineData("明日の天気は？")]
    [InlineData("asdfghjkl")]
    public void Decide_declines_what_is_not_known(string question)
    {
        Decide(question).ShouldBeOfType<AnswerDecision.None>();
    }

    private static AnswerDecision Decide(string question) => Decision.Decide(Ask(question), Index().Search(Ask(question)));
}
