using ConciergeBot.Conversations;
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
}
