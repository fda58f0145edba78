using System.Net;
using ConciergeBot.Conversations;
using ConciergeBot.Escalations;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using StackExchange.Redis;

namespace ConciergeBot.Tests.Conversations;

/// <summary>docs/decisions/0005: a danger that waits behind other work is seen at once, and raised once.</summary>
public sealed class DangerWatchTests(ConversationFixture fixture) : IClassFixture<ConversationFixture>
{
    private const string Danger = "子どもが息してない";

    [Fact]
    public async Task Danger_behind_an_answer_that_line_does_not_take_is_raised_at_once_and_not_again_by_its_turn()
    {
        var talk = NewTalk();
        await StickAsync(talk);
        var danger = talk.Text(Danger, secondsLater: 1);
        await talk.AcceptAsync(danger);
        await talk.DrainAsync();

        talk.Seen.ShouldBeEmpty();
        var raised = (await talk.RaisedAsync()).ShouldHaveSingleItem();
        raised.Severity.ShouldBe(Severity.Emergency);
        raised.Text.ShouldBe(Danger);
        raised.RaisedAt.ShouldBe(danger.Parse().Timestamp);

        talk.Line.Before = _ => null;
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:hello", $"reply:{Danger}"]);
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Every_danger_that_waits_is_raised_once_however_often_it_is_looked_at_and_by_whom()
    {
        var talk = NewTalk();
        await StickAsync(talk);
        await talk.AcceptAsync(talk.Text(Danger, secondsLater: 1));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => talk.LookAsync()));
        await talk.AcceptAsync(talk.Text("もう消えたい", secondsLater: 2), talk.Text("ありがとう", secondsLater: 3));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => talk.LookAsync()));
        (await talk.RaisedAsync()).Select(escalation => escalation.Kind).ShouldBe([SafetyKind.Breathing, SafetyKind.Despair], ignoreOrder: true);
    }

    [Fact]
    public async Task Danger_is_raised_by_its_turn_when_the_node_died_before_it_looked()
    {
        var talk = NewTalk();
        await StickAsync(talk);
        await talk.AcceptAsync(talk.Text(Danger, secondsLater: 1));
        talk.Line.Before = _ => null;
        await talk.DrainAsync();
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Graver_reading_of_the_turn_is_raised_beside_what_was_raised_ahead()
    {
        var talk = NewTalk();
        await StickAsync(talk);
        await talk.AcceptAsync(talk.Text("もう消えたい", secondsLater: 1));
        await talk.LookAsync();
        var ahead = (await talk.RaisedAsync()).ShouldHaveSingleItem();
        ahead.Severity.ShouldBe(Severity.Urgent);

        talk.Line.Before = _ => null;
        await talk.DrainAsync();
        (await talk.RaisedAsync()).Select(escalation => escalation.Severity).ShouldBe([Severity.Urgent, Severity.Emergency], ignoreOrder: true);
    }

    [Fact]
    public async Task Other_danger_of_the_turn_is_raised_beside_one_as_grave_that_was_raised_ahead()
    {
        var talk = NewTalk();
        await StickAsync(talk);
        talk.Handler.Then = (_, result) => result with { Escalations = [Request(Severity.Emergency), Request(Severity.Emergency) with { Kind = SafetyKind.Despair }] };
        await talk.AcceptAsync(talk.Text("これから子どもと一緒に死にます", secondsLater: 1));
        await talk.LookAsync();
        var ahead = (await talk.RaisedAsync()).ShouldHaveSingleItem();
        (ahead.Kind, ahead.Severity).ShouldBe((SafetyKind.Despair, Severity.Emergency));

        talk.Line.Before = _ => null;
        await talk.DrainAsync();
        (await talk.RaisedAsync()).Select(escalation => escalation.Kind).ShouldBe([SafetyKind.Despair, SafetyKind.Breathing], ignoreOrder: true);
    }

    [Fact]
    public async Task Danger_that_stands_in_two_messages_is_seen_while_both_wait()
    {
        var talk = NewTalk();
        await StickAsync(talk);
        await talk.AcceptAsync(talk.Text("うちの子が", secondsLater: 1));
        await talk.LookAsync();
        (await talk.RaisedAsync()).ShouldBeEmpty();
        await talk.AcceptAsync(talk.Text("息してない", secondsLater: 2));
        await talk.LookAsync();
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_stored_plan_answers_is_not_raised_ahead_as_well()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text(Danger));
        talk.Line.Before = _ => throw new NodeDiedException();
        (await talk.DrainAsync()).ShouldBeFalse();
        await talk.LookAsync();
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Look_that_a_turn_has_overtaken_raises_nothing()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text(Danger));
        await using var node = talk.NewNode();
        var waiting = node.GetRequiredService<WaitingMessages>();
        var slow = (await waiting.ReadAsync(talk.Keys)).ShouldNotBeNull();
        await talk.DrainAsync();
        var text = slow.Texts.ShouldHaveSingleItem();
        var escalation = Escalation.Ahead(talk.UserId, text.EventId, text.At, Request(Severity.Emergency));
        (await waiting.RaiseAsync(talk.Keys, slow, [(text.EventId, escalation)])).ShouldBeFalse();
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Danger_in_a_turn_that_fails_each_time_is_raised_once()
    {
        var talk = NewTalk();
        talk.Handler.Fails = _ => new InvalidOperationException("broken");
        await talk.AcceptAsync(talk.Text(Danger));
        await talk.DrainAsync();
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
        await talk.DrainAsync();
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:apology"]);
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Danger_in_a_turn_that_kills_every_node_is_raised_once()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text(Danger));
        for (var i = 0; i < 3; i++)
        {
            await using var node = talk.NewNode();
            await node.GetRequiredService<ConversationStore>().OpenAsync(talk.Keys);
        }

        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:apology"]);
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Text_that_cannot_be_read_holds_up_no_turn_and_no_danger_behind_it()
    {
        const string Unreadable = "読めない";
        var talk = NewTalk();
        talk.Replace = services => services.AddSingleton<DangerReader>(ScriptedDangerReader.StumblingOver(Unreadable));
        await StickAsync(talk);
        await talk.AcceptAsync(talk.Text(Unreadable, secondsLater: 1), talk.Text(Danger, secondsLater: 2));
        await using var node = talk.NewNode();
        await node.GetRequiredService<DangerWatch>().LookAsync(talk.UserId);
        await node.GetRequiredService<DangerWatch>().LookAsync(talk.UserId);
        (await talk.RaisedAsync()).ShouldHaveSingleItem().Text.ShouldBe(Danger);
        var logged = node.GetRequiredService<FakeLogCollector>().GetSnapshot();
        logged.ShouldContain(record => record.Id.Id == 1124);
        logged.ShouldNotContain(record => record.Level > LogLevel.Trace && (record.Exception != null || record.Message.Contains(Unreadable, StringComparison.Ordinal)));

        talk.Line.Before = _ => null;
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:hello", $"reply:{Unreadable}+{Danger}"]);
    }

    [Fact]
    public async Task Turn_that_cannot_even_be_looked_at_is_parked_after_its_tries()
    {
        const string Unreadable = "読めない";
        var talk = NewTalk();
        talk.Replace = services => services.AddSingleton<DangerReader>(ScriptedDangerReader.StumblingOver(Unreadable));
        talk.Handler.Fails = turn => turn.Texts[0].Text == Unreadable ? new InvalidOperationException("broken") : null;
        await talk.AcceptAsync(talk.Text(Unreadable));
        for (var i = 0; i < 3; i++)
            await talk.DrainAsync();
        await talk.AcceptAsync(talk.Text("hello", secondsLater: 1));
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:apology", "reply:hello"]);
    }

    [Fact]
    public async Task Look_that_turns_overtake_each_time_says_so()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text(Danger));
        await using var node = talk.NewNode();
        var database = node.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
        talk.Replace = services => services.AddSingleton<DangerReader>(new ScriptedDangerReader(_ => database.HashIncrement(talk.Keys.Conversation, "version")));
        await using var overtaken = talk.NewNode();
        await overtaken.GetRequiredService<DangerWatch>().LookAsync(talk.UserId);
        overtaken.GetRequiredService<FakeLogCollector>().GetSnapshot().ShouldContain(record => record.Id.Id == 1123 && record.Level == LogLevel.Warning);
    }

    [Fact]
    public async Task Danger_hurries_the_turn_before_it_and_is_raised_before_that_is_decided()
    {
        var talk = NewTalk();
        await using var node = talk.NewNode();
        var raisedMeanwhile = 0;
        talk.Handler.Wait = async turn =>
        {
            if (turn.Texts[0].Text != "hello")
                return;
            await talk.AcceptAsync(talk.Text("そうだ", secondsLater: 1));
            await node.GetRequiredService<DangerWatch>().LookAsync(talk.UserId);
            turn.Hurried.IsCancellationRequested.ShouldBeFalse();
            await talk.AcceptAsync(talk.Text(Danger, secondsLater: 2));
            await node.GetRequiredService<DangerWatch>().LookAsync(talk.UserId);
            turn.Hurried.IsCancellationRequested.ShouldBeTrue();
            raisedMeanwhile = (await talk.RaisedAsync()).Count;
        };
        await talk.AcceptAsync(talk.Text("hello"));
        await talk.RunAsync(node.GetRequiredService<TurnRunner>().DrainAsync(talk.UserId, CancellationToken.None));
        raisedMeanwhile.ShouldBe(1);
        talk.Seen.ShouldBe(["reply:hello", $"reply:そうだ+{Danger}"]);
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Danger_that_came_before_the_turn_began_hurries_every_turn_before_it()
    {
        var talk = NewTalk();
        var hurried = new List<bool>();
        talk.Handler.Wait = turn =>
        {
            hurried.Add(turn.Hurried.IsCancellationRequested);
            return Task.CompletedTask;
        };
        await talk.AcceptAsync(
            talk.Text("hello"),
            talk.Event("""{"type":"message","message":{"id":"7","type":"image","contentProvider":{"type":"line"}},""", secondsLater: 1),
            talk.Text("はちみつは？", secondsLater: 2),
            talk.Event("""{"type":"message","message":{"id":"8","type":"sticker","packageId":"1","stickerId":"2","stickerResourceType":"MESSAGE","text":"子どもが息してない"},""", secondsLater: 3));
        await talk.DrainAsync();
        hurried.ShouldBe([true, true, true, false]);
        (await talk.RaisedAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nothing_is_remembered_of_what_was_looked_at_once_nothing_waits()
    {
        var talk = NewTalk();
        await StickAsync(talk);
        await talk.AcceptAsync(talk.Text(Danger, secondsLater: 1));
        await talk.LookAsync();
        await using var node = talk.NewNode();
        var redis = node.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
        (await redis.KeyExistsAsync(talk.Keys.Screened)).ShouldBeTrue();
        talk.Line.Before = _ => null;
        await talk.DrainAsync();
        (await redis.KeyExistsAsync(talk.Keys.Screened)).ShouldBeFalse();
    }

    // The token is revoked: LINE takes nothing, for hours.
    private static async Task StickAsync(ConversationFixture.Talk talk)
    {
        await talk.AcceptAsync(talk.Text("hello"));
        talk.Line.Before = _ => FakeLine.Json(HttpStatusCode.Unauthorized, """{"message":"Authentication failed"}""");
        await talk.DrainAsync();
        (await talk.RaisedAsync()).ShouldBeEmpty();
    }

    /// <summary>A parent whose turns raise a danger sign as the real handler does.</summary>
    private ConversationFixture.Talk NewTalk()
    {
        var talk = fixture.NewTalk();
        talk.Handler.Then = (turn, result) => turn.Texts.Any(text => text.Text is Danger or "もう消えたい")
            ? result with { Escalations = [Request(Severity.Emergency)] }
            : result;
        return talk;
    }

    private static EscalationRequest Request(Severity severity) => new(SafetyKind.Breathing, "not-breathing", severity, Language.Japanese, Danger);
}
