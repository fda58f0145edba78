using ConciergeBot.Answering;
using ConciergeBot.Conversations;
using ConciergeBot.Tests.Languages;
using Line.Messaging;

namespace ConciergeBot.Tests.Answering;

/// <summary>A command beside a question, written while the answer before was on its way: both are heard.</summary>
public sealed class CommandTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";
    private const string Answered = "遅れた分は、原則さかのぼれません";
    private const string Menu = "たとえば、こんなふうに送ってください";

    [Theory]
    [InlineData(Question, "メニュー")]
    [InlineData("メニュー", Question)]
    public async Task Question_is_answered_and_the_command_after_it(params string[] texts)
    {
        var result = await concierge.SayAsync(ConversationState.Empty, texts);
        result.Messages.Count.ShouldBe(2);
        var seen = ConciergeFixture.Seen(result);
        seen.IndexOf(Answered, StringComparison.Ordinal).ShouldBeInRange(0, seen.IndexOf(Menu, StringComparison.Ordinal));
        result.State!.Dialogue.ShouldHaveSingleItem().Text.ShouldBe(Question);
        var ways = result.Messages[^1].QuickReply!.Items;
        ways.Count.ShouldBeLessThanOrEqualTo(13);
        ways.Select(way => way.Action).OfType<PostbackAction>().ShouldContain(action => action.Data == new BotAction(BotVerb.Useful, Article).ToData());
    }

    [Fact]
    public async Task Commands_alone_are_no_question()
    {
        var result = await concierge.SayAsync(ConversationState.Empty, "人に相談", "メニュー");
        var seen = ConciergeFixture.Seen(result);
        seen.IndexOf("#8000", StringComparison.Ordinal).ShouldBeInRange(0, seen.IndexOf(Menu, StringComparison.Ordinal));
        result.Messages.Count.ShouldBe(2);
        result.State!.Dialogue.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("記録を消して", "メニュー")]
    [InlineData("メニュー", "記録を消して")]
    [InlineData("記録を消して", "English", "メニュー", "人に相談", "近くの施設")]
    public async Task Wish_to_be_forgotten_wins_over_every_command_beside_it(params string[] texts)
    {
        var result = await concierge.SayAsync(ConversationState.Empty, texts);
        result.State.ShouldBeNull();
        result.Messages.Count.ShouldBe(texts.Length);
        ConciergeFixture.Seen(result).ShouldContain(texts.Contains("English") ? "deleted" : "消しました");
        MessageValidator.Validate(result.Messages).ShouldBeEmpty();
    }

    [Fact]
    public async Task Command_that_was_said_twice_is_done_once() =>
        (await concierge.SayAsync(ConversationState.Empty, "メニュー", "メニュー")).Messages.ShouldHaveSingleItem();

    [Fact]
    public async Task Greeting_and_command_are_both_answered()
    {
        var result = await concierge.SayAsync(ConversationState.Empty, "こんにちは", "人に相談");
        result.Messages.Count.ShouldBe(2);
        ConciergeFixture.Seen(result).ShouldContain("#8000");
    }

    [Fact]
    public async Task Question_before_the_wish_to_be_forgotten_is_answered_and_forgotten()
    {
        var result = await concierge.SayAsync(ConversationState.Empty, Question, "記録を消して");
        ConciergeFixture.Seen(result).ShouldContain(Answered);
        result.State.ShouldBeNull();
    }

    [Fact]
    public async Task Command_has_room_beside_a_burst_of_questions_and_one_of_them_too_long()
    {
        var result = await concierge.SayAsync(
            ConversationState.Empty, Question, "はちみつはいつから食べていい？", "赤ちゃんの名前の届け出は？", "妊婦健診は何回？" + new string('あ', 2000), "メニュー");
        result.Messages.Count.ShouldBeLessThanOrEqualTo(5);
        ConciergeFixture.Seen(result).ShouldContain(Menu);
    }
}
