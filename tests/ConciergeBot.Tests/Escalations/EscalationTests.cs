using System.Diagnostics.Metrics;
using System.Net;
using ConciergeBot.Conversations;
using ConciergeBot.Escalations;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using ConciergeBot.Storage;
using ConciergeBot.Tests.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using StackExchange.Redis;

namespace ConciergeBot.Tests.Escalations;

/// <summary>docs/decisions/0005: a parent in danger is raised for a person once, wherever a node dies.</summary>
public sealed class EscalationTests(ConversationFixture fixture) : IClassFixture<ConversationFixture>
{
    private static readonly EscalationRequest Request = new(SafetyKind.Breathing, "not-breathing", Severity.Emergency, Language.Vietnamese, "息してない");

    [Fact]
    public async Task Escalation_is_raised_once_with_all_that_an_operator_needs()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text("help"));
        await talk.DrainAsync();
        await SweepAsync(talk);
        await SweepAsync(talk);

        var raised = (await RaisedAsync(talk)).ShouldHaveSingleItem();
        raised.Kind.ShouldBe(SafetyKind.Breathing);
        raised.Signal.ShouldBe("not-breathing");
        raised.Severity.ShouldBe(Severity.Emergency);
        raised.Language.ShouldBe(Language.Vietnamese);
        raised.Text.ShouldBe("息してない");
        raised.RaisedAt.ShouldBe(new DateTimeOffset(2026, 11, 1, 3, 0, 0, TimeSpan.Zero));
        raised.Status.ShouldBe(EscalationStatus.Open);
    }

    [Fact]
    public async Task Nothing_is_raised_when_the_node_died_before_its_plan_was_stored_and_once_when_another_decides_again()
    {
        var talk = NewTalk();
        talk.Handler.Fails = _ => talk.Handler.Calls == 1 ? new InvalidOperationException("died while deciding") : null;
        await talk.AcceptAsync(talk.Text("ありがとう"));
        await talk.DrainAsync();
        await SweepAsync(talk);
        (await RaisedAsync(talk)).ShouldBeEmpty();
        await talk.DrainAsync();
        await SweepAsync(talk);
        (await RaisedAsync(talk)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Escalation_is_raised_before_the_answer_is_sent_and_not_again_with_it()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text("help"));
        talk.Line.Before = _ => throw new NodeDiedException();
        (await talk.DrainAsync()).ShouldBeFalse();
        await SweepAsync(talk);
        (await RaisedAsync(talk)).ShouldHaveSingleItem();

        talk.Line.Before = _ => null;
        await talk.DrainAsync();
        await SweepAsync(talk);
        (await RaisedAsync(talk)).ShouldHaveSingleItem();
        talk.Handler.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task Escalation_is_raised_while_line_is_down()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text("help"));
        talk.Line.Before = _ => FakeLine.Json(HttpStatusCode.InternalServerError, "{}");
        await talk.DrainAsync();
        await SweepAsync(talk);
        talk.Seen.ShouldBeEmpty();
        (await RaisedAsync(talk)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Escalation_is_one_row_when_a_node_died_between_the_database_and_the_outbox()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text("help"));
        await talk.DrainAsync();
        await using (var node = talk.NewNode())
        {
            // The first half of a sweep, and no more.
            foreach (var waiting in await WaitingAsync(node, talk))
                (await node.GetRequiredService<EscalationDesk>().RaiseAsync(waiting.Read(), CancellationToken.None)).ShouldBeTrue();
        }

        await SweepAsync(talk);
        (await RaisedAsync(talk)).ShouldHaveSingleItem();
        await using var other = talk.NewNode();
        (await WaitingAsync(other, talk)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Parent_is_answered_and_the_escalation_waits_when_the_database_is_away()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text("help"));
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:help"]);
        await using (var node = talk.NewNode(databaseIsAway: true))
            (await node.GetRequiredService<EscalationSweeper>().SweepAsync(CancellationToken.None)).ShouldBeFalse();
        (await RaisedAsync(talk)).ShouldBeEmpty();
        await SweepAsync(talk);
        (await RaisedAsync(talk)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_nodes_that_sweep_at_once_raise_and_count_one()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text("help"));
        await talk.DrainAsync();
        await using ServiceProvider one = talk.NewNode(), other = talk.NewNode();
        using MetricCollector<long> countedByOne = Counted(one, "raised"), countedByOther = Counted(other, "raised");
        await Task.WhenAll(new[] { one, other }.Select(node => node.GetRequiredService<EscalationSweeper>().SweepAsync(CancellationToken.None)));
        (await RaisedAsync(talk)).ShouldHaveSingleItem();
        countedByOne.GetMeasurementSnapshot().Concat(countedByOther.GetMeasurementSnapshot()).ShouldHaveSingleItem().Tags["severity"].ShouldBe("Emergency");
    }

    [Theory]
    [InlineData("this is no escalation", "unreadable")]
    [InlineData("""{"id":"00000000-0000-0000-0000-000000000001","userId":"U1","kind":"Breathing","signal":null,"severity":"Emergency","language":"ja","text":"x","raisedAt":"2026-11-01T03:00:00Z"}""", "refused")]
    public async Task Escalations_that_can_never_be_written_hold_up_no_other_and_are_kept_counted_and_logged(string bad, string reason)
    {
        const int MoreThanOneLook = 60;
        var talk = NewTalk();
        await using var node = talk.NewNode();
        var redis = node.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
        for (var i = 0; i < MoreThanOneLook; i++)
            await redis.ListRightPushAsync(talk.Keys.Escalations, bad);
        await talk.AcceptAsync(talk.Text("help"));
        await talk.DrainAsync();
        using var dead = Counted(node, "dead");
        var sweeper = node.GetRequiredService<EscalationSweeper>();
        (await sweeper.SweepAsync(CancellationToken.None)).ShouldBeTrue();
        await sweeper.SweepAsync(CancellationToken.None);

        (await RaisedAsync(talk)).ShouldHaveSingleItem();
        (await redis.ListLengthAsync(talk.Keys.Escalations)).ShouldBe(0);
        (await redis.ListLengthAsync(ConversationKeys.DeadOf(talk.Keys.Escalations))).ShouldBe(MoreThanOneLook);
        dead.GetMeasurementSnapshot().Count(measured => (string?)measured.Tags["reason"] == reason).ShouldBe(MoreThanOneLook);
        node.GetRequiredService<FakeLogCollector>().GetSnapshot().Count(record => record is { Id.Id: 1412, Level: LogLevel.Error }).ShouldBe(MoreThanOneLook);

        await node.GetRequiredService<EscalationOutbox>().ReviveAsync();
        (await redis.ListLengthAsync(talk.Keys.Escalations)).ShouldBe(MoreThanOneLook);
        await redis.KeyDeleteAsync(talk.Keys.Escalations);
    }

    [Fact]
    public async Task Failure_that_may_pass_slows_no_other_and_is_tried_again_ever_more_rarely()
    {
        var (locked, free) = (NewTalk(), NewTalk());
        locked.Handler.Then = (_, result) => result with { Escalations = [Request with { Text = "not now" }] };
        foreach (var talk in (ConversationFixture.Talk[])[locked, free])
        {
            await talk.AcceptAsync(talk.Text("help"));
            await talk.DrainAsync();
        }

        await using var node = locked.NewNode();
        await using (var database = await node.GetRequiredService<IDbContextFactory<ConciergeDbContext>>().CreateDbContextAsync())
        {
            await database.Database.ExecuteSqlAsync($"CREATE TRIGGER Moody BEFORE INSERT ON Escalations WHEN NEW.Text = 'not now' BEGIN SELECT json('broken'); END");
        }

        var sweeper = node.GetRequiredService<EscalationSweeper>();
        for (var second = 0; second < 60; second++)
        {
            (await sweeper.SweepAsync(CancellationToken.None)).ShouldBeTrue("the database is open, so nobody pauses");
            locked.Time.Advance(TimeSpan.FromSeconds(1));
        }

        node.GetRequiredService<FakeLogCollector>().GetSnapshot().Count(record => record.Id.Id == 1411).ShouldBeInRange(2, 6);
        (await RaisedAsync(locked)).ShouldBeEmpty();
        (await RaisedAsync(free)).ShouldHaveSingleItem();

        await using (var database = await node.GetRequiredService<IDbContextFactory<ConciergeDbContext>>().CreateDbContextAsync())
            await database.Database.ExecuteSqlAsync($"DROP TRIGGER Moody");
        locked.Time.Advance(TimeSpan.FromMinutes(1));
        (await sweeper.SweepAsync(CancellationToken.None)).ShouldBeTrue();
        (await RaisedAsync(locked)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Database_that_is_away_is_asked_again_with_a_growing_pause()
    {
        var talk = NewTalk();
        await talk.AcceptAsync(talk.Text("help"));
        await talk.DrainAsync();
        await using var node = talk.NewNode(databaseIsAway: true);
        var sweeper = node.GetRequiredService<EscalationSweeper>();
        var logs = node.GetRequiredService<FakeLogCollector>();
        await sweeper.StartAsync(CancellationToken.None);
        for (var second = 0; second < 30; second++)
        {
            talk.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20);
        }

        await sweeper.StopAsync(CancellationToken.None);
        logs.GetSnapshot().Count(record => record.Id.Id == 1411).ShouldBeInRange(1, 5);
        await SweepAsync(talk);
    }

    private static MetricCollector<long> Counted(ServiceProvider node, string what) =>
        new(node.GetRequiredService<IMeterFactory>(), ConciergeTelemetry.Name, $"concierge.escalations.{what}");

    private ConversationFixture.Talk NewTalk()
    {
        var talk = fixture.NewTalk();
        talk.Handler.Then = (_, result) => result with { Escalations = [Request] };
        return talk;
    }

    private static async Task SweepAsync(ConversationFixture.Talk talk)
    {
        await using var node = talk.NewNode();
        await node.GetRequiredService<EscalationSweeper>().SweepAsync(CancellationToken.None);
    }

    private static async Task<IReadOnlyList<WaitingEscalation>> WaitingAsync(ServiceProvider node, ConversationFixture.Talk talk) =>
        [.. (await node.GetRequiredService<EscalationOutbox>().PeekAsync()).Where(waiting => waiting.Read().UserId == talk.UserId)];

    private static async Task<IReadOnlyList<Escalation>> RaisedAsync(ConversationFixture.Talk talk)
    {
        await using var node = talk.NewNode();
        await using var database = await node.GetRequiredService<IDbContextFactory<ConciergeDbContext>>().CreateDbContextAsync();
        return await database.Escalations.Where(escalation => escalation.UserId == talk.UserId).ToListAsync();
    }
}
