using ConciergeBot.Answering;
using ConciergeBot.Evaluation;
using ConciergeBot.Evaluation.Product;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using ConciergeBot.Tests.Languages;
using Line.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.Evaluation;

/// <summary>The evaluation must read a reply as a parent does: a measure that is wrong hides every fault.</summary>
public sealed class AskedQuestionTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    private static readonly IReadOnlyList<Article> Articles =
    [
        Knowledge.Search.Articles.Of("one", "一つ目の質問ですか？", "**15日以内**に[窓口](https://example.jp/)へ。"),
        Knowledge.Search.Articles.Of("two", "二つ目の質問ですか？", "朝と夜だけです。"),
        Knowledge.Search.Articles.Of("three", "三つ目の質問ですか？", "ここには何もありません。"),
    ];

    private readonly AnswerMessages _messages = concierge.Services.GetRequiredService<AnswerMessages>();
    private readonly LikelyMessages _likely = concierge.Services.GetRequiredService<LikelyMessages>();

    [Theory]
    [InlineData("15日以内.*窓口", nameof(ReplyKind.SureRight))]
    [InlineData("朝と夜", nameof(ReplyKind.SureWrong))]
    public void Answer_alone_is_right_or_wrong_by_its_text(string expect, string kind) =>
        Judge(expect, _messages.Article(Articles[0], Language.Japanese)).ShouldBe(kind);

    [Theory]
    [InlineData("15日以内", nameof(ReplyKind.LikelyRight))]
    [InlineData("朝と夜", nameof(ReplyKind.LikelyWrongOffered))]
    [InlineData("二つ目の質問", nameof(ReplyKind.LikelyWrong))]
    public void Likely_answer_is_judged_by_its_own_text_and_its_rivals_by_theirs(string expect, string kind) =>
        Judge(expect, _likely.Draw(Articles[0], [Articles[1], Articles[2]], Language.Japanese)).ShouldBe(kind);

    [Theory]
    [InlineData("朝と夜", nameof(ReplyKind.AskedWithIt))]
    [InlineData("三つ目の質問", nameof(ReplyKind.AskedWithoutIt))]
    public void Choices_are_judged_by_the_texts_of_their_articles(string expect, string kind) =>
        Judge(expect, _messages.Choices("どれですか？", [Articles[1], Articles[2]], Language.Japanese)).ShouldBe(kind);

    [Fact]
    public void Apology_is_a_declined_question_with_near_topics_or_without()
    {
        var apology = _messages.WithSuggestions("ごめんなさい。", Language.Japanese);
        Judge("朝と夜", apology).ShouldBe(nameof(ReplyKind.Declined));
        Judge("朝と夜", apology, _messages.Choices("こちらですか？", [Articles[0]], Language.Japanese)).ShouldBe(nameof(ReplyKind.Declined));
        Judge("朝と夜", apology, _messages.Choices("こちらですか？", [Articles[1]], Language.Japanese)).ShouldBe(nameof(ReplyKind.DeclinedNear));
    }

    [Theory]
    [InlineData("tel|電話|119", nameof(ReplyKind.DangerRight))]
    [InlineData("朝と夜", nameof(ReplyKind.DangerRight))]
    [InlineData("どこにもない語", nameof(ReplyKind.Danger))]
    public void Danger_sign_is_told_from_an_apology_with_an_article_beside_it(string expect, string kind)
    {
        var finding = concierge.Services.GetRequiredService<ConciergeBot.Safety.SafetyScreen>().Check("赤ちゃんが息してない").ShouldNotBeNull();
        Judge(expect, [.. concierge.Services.GetRequiredService<DangerMessages>().Draw(finding, Articles[1], Language.Japanese)]).ShouldBe(kind);
    }

    private static string Judge(string expect, params Message[] messages)
    {
        var reply = Reply.Read([.. messages.Select(message => LineJson.Serialize(message))]);
        return AskedQuestion.Of(new GoldenQuestion { Id = "t", Q = "q", Expect = [expect] }, reply, new Expectation(Articles)).Kind.ToString();
    }
}
