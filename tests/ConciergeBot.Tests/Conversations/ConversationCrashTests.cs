using System.Net;
using ConciergeBot.Conversations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConciergeBot.Tests.Conversations;

/// <summary>docs/decisions/0005: what a parent sees when a node dies between two steps.</summary>
public sealed class ConversationCrashTests(ConversationFixture fixture) : IClassFixture<ConversationFixture>
{
    [Fact]
    public async Task Event_is_accepted_once_when_delivered_twice()
    {
        var talk = fixture.NewTalk();
        var entry = talk.Text("hello");
        (await talk.AcceptAsync(entry)).ShouldBe([true]);
        (await talk.AcceptAsync(entry)).ShouldBe([false]);
        await talk.DrainAsync();
        (await talk.AcceptAsync(entry)).ShouldBe([false]);
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:hello"]);
    }

    [Fact]
    public async Task Turn_is_done_by_another_node_when_the_first_died_while_deciding()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        await OpenAndDieAsync(talk);
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:hello"]);
    }

    [Fact]
    public async Task Turn_is_parked_with_an_apology_when_it_kills_every_node_that_tries_it()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("poison"));
        for (var i = 0; i < 3; i++)
            await OpenAndDieAsync(talk);
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:apology"]);
        talk.Handler.Calls.ShouldBe(0);
        (await ParkedAsync(talk)).ShouldHaveSingleItem().Entries.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Plan_is_sent_when_the_node_died_before_sending_it()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        talk.Line.Before = _ => throw new NodeDiedException();
        (await talk.DrainAsync()).ShouldBeFalse();
        talk.Line.Before = _ => null;
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:hello"]);
        talk.Handler.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task Reply_is_not_repeated_when_the_node_died_after_sending_it()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        talk.Line.After = _ => throw new NodeDiedException();
        (await talk.DrainAsync()).ShouldBeFalse();
        talk.Line.After = _ => { };
        await talk.DrainAsync();
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:hello"]);
    }

    [Fact]
    public async Task Push_is_not_repeated_when_the_node_died_after_sending_it()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        talk.Time.Advance(TimeSpan.FromSeconds(51));
        talk.Line.TokensExpired = true;
        talk.Line.After = _ => throw new NodeDiedException();
        (await talk.DrainAsync()).ShouldBeFalse();
        talk.Line.After = _ => { };
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["push:hello"]);
    }

    [Fact]
    public async Task Answer_is_pushed_when_nobody_can_tell_whether_an_old_reply_token_was_used()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        talk.Line.After = _ => throw new NodeDiedException();
        (await talk.DrainAsync()).ShouldBeFalse();
        talk.Line.After = _ => { };
        talk.Time.Advance(TimeSpan.FromMinutes(2));
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:hello", "push:hello"]);
    }

    [Fact]
    public async Task Messages_that_came_after_the_plan_get_a_turn_of_their_own()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("one"));
        talk.Line.Before = _ => throw new NodeDiedException();
        await talk.DrainAsync();
        talk.Line.Before = _ => null;
        await talk.AcceptAsync(talk.Text("two", secondsLater: 1));
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:one", "reply:two"]);
    }

    [Fact]
    public async Task Slower_of_two_nodes_is_refused_when_both_opened_the_same_turn()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        await using var node = talk.NewNode();
        var store = node.GetRequiredService<ConversationStore>();
        var slow = (await store.OpenAsync(talk.Keys))!;
        await talk.DrainAsync();

        var plan = new TurnPlan(RetryKey.For("x", "turn"), null, talk.Time.GetUtcNow(), default, slow.Waiting, slow.State, talk.Time.GetUtcNow(), false);
        (await store.PlanAsync(talk.Keys, slow, plan with { Messages = System.Text.Json.JsonDocument.Parse("[]").RootElement }, [])).ShouldBeNull();
        talk.Seen.ShouldBe(["reply:hello"]);
    }

    [Fact]
    public async Task Answer_is_sent_once_line_is_back()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        talk.Line.Before = _ => FakeLine.Json(HttpStatusCode.InternalServerError, "{}");
        await talk.DrainAsync();
        await talk.DrainAsync();
        talk.Seen.ShouldBeEmpty();
        talk.Line.Before = _ => null;
        talk.Time.Advance(TimeSpan.FromMinutes(5));
        talk.Line.TokensExpired = true;
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["push:hello"]);
        talk.Handler.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task Parent_gets_an_apology_when_line_refuses_the_answer_for_good()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        var refused = false;
        talk.Line.Before = _ =>
        {
            if (refused)
                return null;
            refused = true;
            return FakeLine.Json(HttpStatusCode.BadRequest, """{"message":"The request body has 1 error(s)"}""");
        };
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:apology"]);
        (await ParkedAsync(talk)).ShouldHaveSingleItem().Reason.ShouldContain("refused");
    }

    [Fact]
    public async Task Turn_is_parked_with_an_apology_after_three_failures_and_the_next_one_goes_on()
    {
        var talk = fixture.NewTalk();
        talk.Handler.Fails = turn => turn.Texts.Any(text => text.Text == "bad") ? new InvalidOperationException("broken") : null;
        await talk.AcceptAsync(talk.Text("bad"));
        await talk.DrainAsync();
        await talk.DrainAsync();
        talk.Seen.ShouldBeEmpty();
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:apology"]);
        await talk.AcceptAsync(talk.Text("good", secondsLater: 1));
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:apology", "reply:good"]);
        (await ParkedAsync(talk)).ShouldHaveSingleItem().Reason.ShouldBe("broken");
    }

    [Fact]
    public async Task Words_that_an_exception_repeats_are_in_no_log_but_at_trace()
    {
        const string Words = "うちの子の名前は見本";
        var talk = fixture.NewTalk();
        talk.Handler.Fails = _ => new InvalidOperationException($"cannot read «{Words}»");
        await talk.AcceptAsync(talk.Text("bad"));
        await using var node = talk.NewNode();
        for (var i = 0; i < 3; i++)
            await talk.RunAsync(node.GetRequiredService<TurnRunner>().DrainAsync(talk.UserId, CancellationToken.None));

        var records = node.GetRequiredService<FakeLogCollector>().GetSnapshot();
        records.Where(record => record.Level > LogLevel.Trace).ShouldAllBe(record => !$"{record.Message}{record.Exception}".Contains(Words, StringComparison.Ordinal));
        records.Where(record => record.Id.Id is 1101 or 1102).ShouldAllBe(record => record.Message.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        records.Count(record => record is { Id.Id: 1104, Level: LogLevel.Trace }).ShouldBe(3);
    }

    private static async Task OpenAndDieAsync(ConversationFixture.Talk talk)
    {
        await using var node = talk.NewNode();
        (await node.GetRequiredService<ConversationStore>().OpenAsync(talk.Keys)).ShouldNotBeNull();
    }

    private static async Task<IEnumerable<ParkedTurn>> ParkedAsync(ConversationFixture.Talk talk)
    {
        await using var node = talk.NewNode();
        return (await node.GetRequiredService<ConversationStore>().ParkedAsync(talk.Keys)).Where(turn => turn.UserId == talk.UserId);
    }
}
