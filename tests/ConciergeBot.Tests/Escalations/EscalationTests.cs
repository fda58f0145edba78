using System.Diagnostics.Metrics;
using System.Net;
using ConciergeBot.Escalations;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using ConciergeBot.Storage;
using ConciergeBot.Tests.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
            await Should.ThrowAsync<Exception>(node.GetRequiredService<EscalationSweeper>().SweepAsync(CancellationToken.None));
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
        var counted = 0;
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => Listen(instrument, self) };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => Interlocked.Add(ref counted, IsOurs(tags) ? (int)value : 0));
        listener.Start();
        await Task.WhenAll(SweepAsync(talk), SweepAsync(talk));
        (await RaisedAsync(talk)).ShouldHaveSingleItem();
        counted.ShouldBe(1);
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Name == "concierge.escalations.raised")
            listener.EnableMeasurementEvents(instrument);
    }

    private static bool IsOurs(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        tags.Length == 2 && (string?)tags[0].Value == "Emergency" && (string?)tags[1].Value == "Breathing";

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
