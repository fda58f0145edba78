using ConciergeBot.Answering;
using ConciergeBot.Conversations;
using ConciergeBot.Languages;
using Line.Messaging;

namespace ConciergeBot.Tests.Model;

/// <summary>What a parent sees when a model phrases the answer, and when it should not have.</summary>
[Collection(nameof(ModelCollection))]
public sealed class GroundedAnswerTests(ModelFixture fixture)
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";
    private const string Curated = "遅れた分は、原則さかのぼれません";

    [Fact]
    public async Task Grounded_answer_is_shown_with_the_source_and_a_way_to_the_article()
    {
        Answer("生まれた日の翌日から15日以内に、お住まいの市町の窓口で申請しましょう。", Article);
        var seen = await fixture.AskAsync(Question);
        seen.ShouldContain("翌日から15日以内に、お住まいの市町");
        seen.ShouldContain("AIがまとめました");
        seen.ShouldContain("山口市「児童手当」");
        seen.ShouldContain($"open:{Article}");
        seen.ShouldNotContain(Curated);
    }

    [Fact]
    public async Task Parent_reads_the_answer_in_their_language()
    {
        Answer("Apply within 15 days from the day after the birth (児童手当).", Article);
        var seen = await fixture.AskAsync(Question, Language.English);
        seen.ShouldContain("Apply within 15 days");
        seen.ShouldContain("AI wrote this");
        fixture.Model.Calls[^1].Said("system").ShouldContain("English");
    }

    [Theory]
    [InlineData("生まれた日の翌日から30日以内に申請しましょう。", Article)]
    [InlineData("申請すると月1万5千円がもらえます。15日以内に申請しましょう。", Article)]
    [InlineData("15日以内に、083-999-1234へ電話しましょう。", Article)]
    [InlineData("15日以内に、https://example.com/apply から申請しましょう。", Article)]
    [InlineData("15日以内に申請しましょう。", "no-such-article")]
    [InlineData("15日以内に申請しましょう。")]
    [InlineData("15日以内に申請しましょう。", "hachimitsu")]
    [InlineData("", Article)]
    [InlineData("![]()", Article)]
    [InlineData("**30**日以内に申請しましょう。", Article)]
    [InlineData("Tiene siete semanas para pedirlo.", Article)]
    public async Task Answer_that_no_article_backs_gives_way_to_the_curated_text(string text, params string[] citations)
    {
        Answer(text, citations);
        var seen = await fixture.AskAsync(Question);
        seen.ShouldContain(Curated);
        seen.ShouldNotContain("AIがまとめました");
        if (text.Length > 0)
            seen.ShouldNotContain(text);
    }

    [Fact]
    public async Task Danger_sign_that_the_model_sees_is_answered_with_numbers_to_call()
    {
        fixture.Model.Chat = (_, _, context) => ModelStandIn.SayJson(context, new { found = true, answer = "", citations = Array.Empty<string>(), danger = "breathing" });
        var seen = await fixture.AskAsync(Question);
        seen.ShouldContain("tel:119");
    }

    [Fact]
    public async Task Model_cannot_take_away_a_danger_sign_of_the_rules()
    {
        fixture.Model.Forget();
        Answer("だいじょうぶです。", Article);
        (await fixture.AskAsync("赤ちゃんが息をしていません")).ShouldContain("tel:119");
        fixture.Model.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Parent_who_wants_a_person_sees_the_desks_beside_the_answer()
    {
        fixture.Model.Forget();
        fixture.Model.Chat = (_, call, context) => call == 0
            ? ModelStandIn.CallTool(context, "person_offer", "{}")
            : ModelStandIn.SayJson(context, new { found = true, answer = "15日以内です。", citations = new[] { Article }, danger = "none" });
        var seen = await fixture.AskAsync(Question);
        seen.ShouldContain("15日以内です。");
        seen.ShouldContain("#8000");
    }

    [Fact]
    public async Task Ways_to_the_article_and_to_a_judgement_stand_under_the_last_message_also_beside_the_desks()
    {
        fixture.Model.Forget();
        fixture.Model.Chat = (_, call, context) => call == 0
            ? ModelStandIn.CallTool(context, "person_offer", "{}")
            : ModelStandIn.SayJson(context, new { found = true, answer = "15日以内です。", citations = new[] { Article }, danger = "none" });
        var result = await fixture.Concierge.SayAsync(ConversationState.Empty, Question);
        result.Messages.Count.ShouldBe(2);
        var ways = result.Messages[^1].QuickReply!.Items.Select(item => item.Action).OfType<PostbackAction>().Select(action => action.Data).ToList();
        ways.ShouldContain(new BotAction(BotVerb.Open, Article).ToData());
        ways.ShouldContain(new BotAction(BotVerb.Useful, Article).ToData());
        ways.ShouldContain(new BotAction(BotVerb.Wrong, Article).ToData());
    }

    private void Answer(string text, params string[] citations) => fixture.Model.Chat = (_, _, context) =>
        ModelStandIn.SayJson(context, new { found = true, answer = text, citations, danger = "none" });
}
