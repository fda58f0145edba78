using ConciergeBot.Answering.Embeddings;
using ConciergeBot.Conversations;
using ConciergeBot.Tests.Languages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using StackExchange.Redis;

namespace ConciergeBot.Tests.Model;

/// <summary>Also what is no failure of the model, a fault of ours or time that is up between its calls, leaves the parent the curated answer.</summary>
[Collection(nameof(ModelCollection))]
public sealed class ModelFaultTests(ModelFixture fixture) : IDisposable
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";
    private const string Curated = "遅れた分は、原則さかのぼれません";

    // No word of it stands in any article: the vectors are asked what is near, and the model what it means.
    private const string Unclear = "ぴえんぴえん無限ループでメンタル終了";

    public void Dispose() => fixture.Model.Embed = _ => [1, 0];

    [Theory]
    [InlineData(false, "not-asked")]
    [InlineData(true, "failed")]
    public async Task Fault_of_ours_costs_the_parent_nothing_and_is_told_by_its_type_alone(bool isAsked, string kind)
    {
        var concierge = await fixture.StartAsync();
        var redis = concierge.Services.GetRequiredService<IConnectionMultiplexer>();
        fixture.Rest();
        fixture.Model.Chat = async (_, _, context) =>
        {
            await redis.DisposeAsync();
            await ModelStandIn.SayJson(context, new { found = true, answer = "15日以内です。", citations = new[] { Article }, danger = "none" });
        };
        if (!isAsked)
            await redis.DisposeAsync();

        (await ModelFixture.AskAsync(concierge, Question)).ShouldContain(Curated);

        var logs = concierge.Services.GetRequiredService<FakeLogCollector>().GetSnapshot();
        Fact(logs, "Fallback").ShouldBe("fault");
        Fact(logs, "FallbackKind").ShouldBe(kind);
        var told = logs.Single(record => record.Id.Id == 1423);
        told.Level.ShouldBe(LogLevel.Warning);
        told.Message.ShouldContain(nameof(ObjectDisposedException));
        told.Exception.ShouldBeNull();
        logs.Single(record => record.Id.Id == 1422).Level.ShouldBe(LogLevel.Trace);
    }

    [Fact]
    public async Task End_of_the_turn_is_passed_on()
    {
        var concierge = await fixture.StartAsync();
        using var lease = new CancellationTokenSource();
        concierge.Stopping = lease.Token;
        fixture.Rest();
        fixture.Model.Chat = async (_, _, context) =>
        {
            await lease.CancelAsync();
            await ModelStandIn.Hang(context);
        };
        await Should.ThrowAsync<Exception>(() => concierge.SayAsync(ConversationState.Empty, Question));
    }

    [Fact]
    public async Task Budget_that_ends_while_the_vectors_of_the_understood_question_are_awaited_leaves_what_words_find()
    {
        var (concierge, clock) = await WithVectorsAsync();
        fixture.Rest();
        fixture.Model.Chat = ModelStandIn.Answering("ぴえん無限", "15日以内です。", Article);
        fixture.Model.Embed = text =>
        {
            if (text == "ぴえん無限")
                clock.Advance(TimeSpan.FromSeconds(12));
            return [1, 0];
        };
        (await ModelFixture.AskAsync(concierge, Unclear)).ShouldContain("open:");
        fixture.Model.Calls.Count.ShouldBe(3);
        var logs = concierge.Services.GetRequiredService<FakeLogCollector>().GetSnapshot();
        Fact(logs, "Decision").ShouldBe("ask");
        Fact(logs, "Fallback").ShouldBe("timed-out");
    }

    [Fact]
    public async Task Time_that_the_vectors_take_is_part_of_the_budget()
    {
        var (concierge, clock) = await WithVectorsAsync();
        fixture.Rest();
        fixture.Model.Chat = ModelStandIn.Answering(Question, "15日以内です。", Article);
        fixture.Model.Embed = _ =>
        {
            clock.Advance(TimeSpan.FromSeconds(11));
            return [1, 0];
        };
        await ModelFixture.AskAsync(concierge, Unclear);
        var logs = concierge.Services.GetRequiredService<FakeLogCollector>().GetSnapshot();
        Fact(logs, "Fallback").ShouldBe("no-time");
        Fact(logs, "FallbackKind").ShouldBe("not-asked");
        fixture.Model.Calls.ShouldNotContain(call => call.Path.EndsWith("/chat/completions", StringComparison.Ordinal));
    }

    private async Task<(ConciergeFixture Concierge, LeapingClock Clock)> WithVectorsAsync()
    {
        var clock = new LeapingClock(ConciergeFixture.Noon);
        var concierge = await fixture.StartAsync(clock, _ => { }, ("Model:Embedding", "embedding"));
        await concierge.Services.GetRequiredService<VectorIndexer>().UpdateAsync(CancellationToken.None);
        return (concierge, clock);
    }

    private static string? Fact(IReadOnlyList<FakeLogRecord> logs, string name) =>
        logs.Last(record => record.Id.Id == 1202).StructuredState!.Single(item => item.Key == name).Value;
}
