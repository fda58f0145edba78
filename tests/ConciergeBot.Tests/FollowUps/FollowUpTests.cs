using System.Net;
using ConciergeBot.Conversations;
using ConciergeBot.FollowUps;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using ConciergeBot.Tests.Conversations;
using Line.Messaging.Webhook;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.FollowUps;

/// <summary>The one later question, through the real store on Garnet.</summary>
public sealed class FollowUpTests(ConversationFixture fixture) : IClassFixture<ConversationFixture>
{
    private const string Question = "push:さきほどは心配でしたね。\nその後、いかがですか。";

    [Fact]
    public async Task Parent_is_asked_once_when_it_is_time()
    {
        var talk = await EndangeredAsync();
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help"]);
        talk.Time.Advance(TimeSpan.FromHours(3));
        await SweepAsync(talk);
        await SweepAsync(talk);
        talk.Time.Advance(TimeSpan.FromMinutes(10));
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help", Question]);
    }

    [Fact]
    public async Task Question_offers_three_answers_in_the_parents_language()
    {
        var talk = await EndangeredAsync(Language.Portuguese);
        talk.Time.Advance(TimeSpan.FromHours(3));
        await SweepAsync(talk);
        var question = talk.Line.Seen.Last().Messages;
        foreach (var expected in new[] { "Como está agora?", "Está tudo bem", "\"fine\"", "Ainda preocupa", "\"worried:choking\"", "Falar com alguém", "\"person\"" })
            question.ShouldContain(expected);
    }

    [Fact]
    public async Task One_of_two_nodes_asks()
    {
        var talk = await EndangeredAsync();
        talk.Time.Advance(TimeSpan.FromHours(3));
        await Task.WhenAll(SweepAsync(talk), SweepAsync(talk));
        talk.Seen.ShouldBe(["reply:help", Question]);
    }

    [Fact]
    public async Task Question_is_asked_by_another_node_when_the_first_died_before_it()
    {
        var talk = await EndangeredAsync();
        talk.Time.Advance(TimeSpan.FromHours(3));
        talk.Line.Before = _ => throw new NodeDiedException();
        await Should.ThrowAsync<NodeDiedException>(SweepAsync(talk));
        talk.Line.Before = _ => null;
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help"]);
        talk.Time.Advance(TimeSpan.FromMinutes(3));
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help", Question]);
    }

    [Fact]
    public async Task Question_is_seen_once_when_the_node_died_after_it()
    {
        var talk = await EndangeredAsync();
        talk.Time.Advance(TimeSpan.FromHours(3));
        talk.Line.After = _ => throw new NodeDiedException();
        await Should.ThrowAsync<NodeDiedException>(SweepAsync(talk));
        talk.Line.After = _ => { };
        talk.Time.Advance(TimeSpan.FromMinutes(3));
        await SweepAsync(talk);
        talk.Time.Advance(TimeSpan.FromMinutes(3));
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help", Question]);
    }

    [Fact]
    public async Task Question_is_asked_once_line_is_back_and_dropped_when_that_is_too_late()
    {
        var talk = await EndangeredAsync();
        talk.Time.Advance(TimeSpan.FromHours(3));
        talk.Line.Before = _ => FakeLine.Json(HttpStatusCode.InternalServerError, "{}");
        await SweepAsync(talk);
        talk.Line.Before = _ => null;
        talk.Time.Advance(TimeSpan.FromMinutes(30));
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help", Question]);

        var late = await EndangeredAsync();
        late.Time.Advance(TimeSpan.FromHours(16));
        await SweepAsync(late);
        late.Time.Advance(TimeSpan.FromHours(24));
        await SweepAsync(late);
        late.Seen.ShouldBe(["reply:help"]);
    }

    [Fact]
    public async Task Nobody_is_woken_when_the_sweep_comes_late()
    {
        var talk = await EndangeredAsync(dueIn: TimeSpan.FromHours(9.9));
        talk.Time.Advance(TimeSpan.FromHours(10.5));
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help"]);
        talk.Time.Advance(TimeSpan.FromHours(8.6));
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help", Question]);
    }

    [Fact]
    public async Task Parent_who_is_forgotten_is_not_asked()
    {
        var talk = await EndangeredAsync();
        talk.Handler.Then = (turn, _) => TurnResult.Silent(turn.First is UnfollowEvent ? null : ConversationState.Empty);
        await talk.AcceptAsync(talk.Event("""{"type":"unfollow",""", secondsLater: 1));
        await talk.DrainAsync();
        talk.Time.Advance(TimeSpan.FromHours(3));
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help"]);
    }

    [Fact]
    public async Task A_later_danger_takes_the_place_of_an_earlier_one_and_other_turns_leave_it()
    {
        var talk = await EndangeredAsync();
        talk.Time.Advance(TimeSpan.FromHours(1));
        await talk.AcceptAsync(talk.Text("help again"));
        await talk.DrainAsync();
        talk.Handler.Then = (_, result) => result;
        await talk.AcceptAsync(talk.Text("thanks"));
        await talk.DrainAsync();
        talk.Time.Advance(TimeSpan.FromHours(2));
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help", "reply:help again", "reply:thanks"]);
        talk.Time.Advance(TimeSpan.FromHours(1));
        await SweepAsync(talk);
        talk.Time.Advance(TimeSpan.FromHours(3));
        await SweepAsync(talk);
        talk.Seen.ShouldBe(["reply:help", "reply:help again", "reply:thanks", Question]);
    }

    [Fact]
    public void Keys_of_a_follow_up_share_the_slot_of_the_conversation()
    {
        var keys = ConversationKeys.Of(fixture.NewTalk().UserId);
        new[] { keys.FollowUps, keys.FollowUp, keys.Escalations }.ShouldAllBe(key => Tag(key!) == Tag(keys.Conversation!));
    }

    private static string Tag(string? key) => key![..(key!.IndexOf('}', StringComparison.Ordinal) + 1)];

    // Noon in Japan: three hours later is by day.
    private async Task<ConversationFixture.Talk> EndangeredAsync(Language language = default, TimeSpan? dueIn = null)
    {
        var talk = fixture.NewTalk();
        talk.Handler.Then = (turn, result) => result with
        {
            FollowUp = new FollowUp(turn.Id, SafetyKind.Choking, "choking", language, talk.Time.GetUtcNow() + (dueIn ?? TimeSpan.FromHours(3))),
        };
        await talk.AcceptAsync(talk.Text("help"));
        await talk.DrainAsync();
        return talk;
    }

    private static async Task SweepAsync(ConversationFixture.Talk talk)
    {
        await using var node = talk.NewNode();
        await talk.RunAsync(node.GetRequiredService<FollowUpSweeper>().SweepAsync(CancellationToken.None));
    }
}
