using ConciergeBot.Conversations;
using ConciergeBot.Escalations;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using ConciergeBot.Tests.Languages;
using Line.Messaging;

namespace ConciergeBot.Tests.Answering;

public sealed class DangerTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    [Fact]
    public async Task Danger_sign_is_answered_first_with_a_number_to_call()
    {
        var result = await concierge.SayAsync(ConversationState.Empty, "赤ちゃんが息してないです");
        ConciergeFixture.Seen(result).ShouldContain("tel:119");
        MessageValidator.Validate(result.Messages).ShouldBeEmpty();
    }

    [Fact]
    public async Task Danger_sign_in_two_messages_is_seen()
    {
        var first = await concierge.SayAsync(ConversationState.Empty, "うちの子が");
        var second = await concierge.SayAsync(first.State!, "息してない");
        ConciergeFixture.Seen(second).ShouldContain("tel:119");
    }

    [Fact]
    public async Task Danger_sign_wins_over_a_command_in_the_same_burst()
    {
        var result = await concierge.SayAsync(ConversationState.Empty, "子どもが息をしていない", "メニュー");
        ConciergeFixture.Seen(result).ShouldContain("tel:119");
    }

    [Theory]
    [InlineData("baby choking on grape", "Choking")]
    [InlineData("子どもが息してない", "息をしていない")]
    public async Task Danger_in_Latin_letters_that_tell_no_language_is_answered_in_English(string text, string title)
    {
        var result = await concierge.SayAsync(ConversationState.Empty, text);
        ConciergeFixture.Seen(result).ShouldContain(title, Case.Insensitive);
    }

    [Theory]
    [InlineData("子どもが息してない", true)]
    [InlineData("ありがとう", false)]
    public async Task What_is_typed_on_a_sticker_is_read_for_danger_signs(string typed, bool isDanger)
    {
        var result = await concierge.SendAsync(ConversationState.Empty, Sticker(typed));
        ConciergeFixture.Seen(result).ShouldContain(isDanger ? "tel:119" : "スタンプありがとう");
        result.Escalations.Count.ShouldBe(isDanger ? 1 : 0);
        result.State!.Dialogue.Count.ShouldBe(isDanger ? 1 : 0);
    }

    [Fact]
    public async Task Danger_sign_in_a_message_and_a_sticker_is_seen()
    {
        var first = await concierge.SayAsync(ConversationState.Empty, "うちの子が");
        ConciergeFixture.Seen(await concierge.SendAsync(first.State!, Sticker("息してない"))).ShouldContain("tel:119");
    }

    [Theory]
    [InlineData("image")]
    [InlineData("video")]
    [InlineData("audio")]
    public async Task Who_sends_what_cannot_be_read_is_told_when_to_call_an_ambulance(string type)
    {
        foreach (var language in Language.All)
        {
            var result = await concierge.SendAsync(
                ConversationState.Empty with { Language = language }, $$"""{"type":"{{type}}","id":"1","duration":1000,"contentProvider":{"type":"line"} }""");
            ConciergeFixture.Seen(result).ShouldContain("119");
        }
    }

    [Fact]
    public async Task Group_is_told_where_to_write_and_whom_to_call_and_is_left()
    {
        var result = await concierge.JoinAsync();
        var said = result.Messages.ShouldHaveSingleItem().ShouldBeOfType<TextMessage>().Text;
        said.ShouldContain("1対1");
        said.ShouldContain("one-to-one");
        said.Split("119").Length.ShouldBe(Language.All.Count + 1);
        result.Leaves.ShouldBeTrue();
        result.State.ShouldBeNull();
        MessageValidator.Validate(result.Messages).ShouldBeEmpty();
    }

    [Fact]
    public async Task Despair_gets_a_calm_answer_and_a_person()
    {
        var seen = ConciergeFixture.Seen(await concierge.SayAsync(ConversationState.Empty, "もう消えたい"));
        seen.ShouldContain("tel:");
        seen.ShouldContain("\"person\"");
    }

    [Fact]
    public async Task Figure_of_speech_is_not_a_danger()
    {
        var seen = ConciergeFixture.Seen(await concierge.SayAsync(ConversationState.Empty, "死ぬほど眠い。夜泣きどうしたらいい？"));
        seen.ShouldNotContain("tel:119");
    }

    [Fact]
    public async Task Danger_sign_is_raised_for_a_person_without_personal_data_and_asked_about_later()
    {
        var result = await concierge.SayAsync(ConversationState.Empty, "息子がボタン電池を飲み込みました。電話は090-1234-5678です");

        var escalation = result.Escalations.ShouldHaveSingleItem();
        escalation.Kind.ShouldBe(SafetyKind.Poisoning);
        escalation.Severity.ShouldBe(Severity.Emergency);
        escalation.Text.ShouldContain("ボタン電池");
        escalation.Text.ShouldNotContain("090");
        result.FollowUp.ShouldNotBeNull().Response.ShouldBe("button-battery");
        result.FollowUp.TurnId.ShouldBe("E0");
    }

    [Fact]
    public async Task Long_words_are_cut_for_the_person()
    {
        var result = await concierge.SayAsync(ConversationState.Empty, "もう消えたい。" + string.Concat(Enumerable.Repeat("つらい😭", 200)));
        result.Escalations[0].Text.Length.ShouldBeLessThanOrEqualTo(EscalationRequest.LongestText);
        result.Escalations[0].Text.ShouldEndWith("…");
    }

    [Fact]
    public async Task Question_without_danger_raises_nothing()
    {
        var result = await concierge.SayAsync(ConversationState.Empty, "児童手当の申請はいつまで？");
        result.Escalations.ShouldBeEmpty();
        result.FollowUp.ShouldBeNull();
    }

    [Fact]
    public async Task Fine_gets_a_kind_word()
    {
        var result = await concierge.TapAsync(ConversationState.Empty, "fine");
        ConciergeFixture.Seen(result).ShouldContain("教えてくれて");
        MessageValidator.Validate(result.Messages).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("worried:button-battery", "tel:119")]
    [InlineData("worried:despair", "tel:")]
    [InlineData("worried:no-longer-known", "tel:")]
    public async Task Still_worried_gets_numbers_to_call_and_a_person(string data, string expected)
    {
        foreach (var language in Language.All)
        {
            var result = await concierge.TapAsync(ConversationState.Empty with { Language = language }, data);
            ConciergeFixture.Seen(result).ShouldContain(expected);
            MessageValidator.Validate(result.Messages).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("worried:violence-now", false)]
    [InlineData("worried:child-abuse", false)]
    [InlineData("worried:despair", false)]
    [InlineData("worried:harming-child", false)]
    [InlineData("worried:button-battery", true)]
    public async Task Lock_screen_tells_who_is_still_worried_whom_to_call_but_for_violence_and_despair(string data, bool tells)
    {
        foreach (var language in Language.All)
        {
            var result = await concierge.TapAsync(ConversationState.Empty with { Language = language }, data);
            var message = result.Messages.ShouldHaveSingleItem().ShouldBeOfType<FlexMessage>();
            message.AltText.Any(char.IsAsciiDigit).ShouldBe(tells);
            message.AltText.Contains('\n', StringComparison.Ordinal).ShouldBe(tells);
        }
    }

    [Fact]
    public async Task Person_button_shows_the_contacts_and_raises_nothing()
    {
        var result = await concierge.TapAsync(ConversationState.Empty, "person");
        ConciergeFixture.Seen(result).ShouldContain("tel:");
        result.Escalations.ShouldBeEmpty();
    }

    private static string Sticker(string typed) =>
        $$"""{"type":"sticker","id":"1","packageId":"1","stickerId":"2","stickerResourceType":"MESSAGE","text":"{{typed}}","quoteToken":"q"}""";
}
