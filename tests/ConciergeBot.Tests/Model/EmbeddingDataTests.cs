using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ConciergeBot.Answering.Embeddings;
using ConciergeBot.Answering.Model;
using ConciergeBot.Tests.Languages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Tests.Model;

/// <summary>What a parent writes is data to the embedding model as to the other: redacted, counted, and in no log.</summary>
[Collection(nameof(ModelCollection))]
public sealed class EmbeddingDataTests(ModelFixture fixture) : IAsyncLifetime
{
    // No word of it stands in any article: the vectors are asked.
    private const string Question = "ぴえんぴえん無限ループでメンタル終了";

    private readonly LeapingClock _clock = new(ConciergeFixture.Noon);
    private ConciergeFixture _concierge = null!;

    private IReadOnlyList<ModelCall> Calls => [.. fixture.Model.Calls.Where(call => call.Path.EndsWith("/embeddings", StringComparison.Ordinal))];

    private IReadOnlyList<FakeLogRecord> Logs => _concierge.Services.GetRequiredService<FakeLogCollector>().GetSnapshot();

    public async ValueTask InitializeAsync()
    {
        fixture.Model.Chat = ModelStandIn.Answering("", "");
        _concierge = await fixture.StartAsync(_clock, _ => { }, ("Model:Embedding", "embedding"));
        await _concierge.Services.GetRequiredService<VectorIndexer>().UpdateAsync(CancellationToken.None);
        fixture.Model.Forget();
    }

    public ValueTask DisposeAsync()
    {
        fixture.Model.Embeddings = null;
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Personal_data_does_not_reach_the_model()
    {
        await ModelFixture.AskAsync(
            _concierge, $"佐藤花子です。{Question} 090-1234-5678 hanako@example.jp 山口市大内長野123-4 マイナンバー123456789018 LINE IDはhanako_1234です");
        var input = Calls.ShouldHaveSingleItem().Body.GetProperty("input")[0].GetString()!;
        foreach (var secret in (string[])["花子", "090-1234-5678", "hanako", "長野123", "123456789018", "Uparent"])
            input.ShouldNotContain(secret);
        input.ShouldContain("〔名前〕");
        input.ShouldContain("ぴえん");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(422)]
    [InlineData(500)]
    public async Task Server_that_repeats_what_it_was_sent_puts_no_word_of_it_into_log_or_trace(int status)
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ConciergeTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                lock (spans)
                    spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
        fixture.Model.Embeddings = (call, context) =>
        {
            context.Response.StatusCode = status;
            return ModelStandIn.Raw(context, JsonSerializer.Serialize(new { error = new { code = "bad", message = "input was: " + call.Body.GetProperty("input")[0].GetString() } }));
        };

        await ModelFixture.AskAsync(_concierge, Question);

        foreach (var record in Logs.Where(record => record.Level > LogLevel.Trace))
        {
            record.Message.ShouldNotContain("ぴえん");
            (record.Exception?.ToString() ?? "").ShouldNotContain("ぴえん");
        }

        Logs.ShouldContain(record => record.Id.Id == 1441 && record.Message.Contains($"HTTP {status} bad", StringComparison.Ordinal));
        Logs.Single(record => record.Id.Id == 1445).Level.ShouldBe(LogLevel.Trace);
        lock (spans)
        {
            spans.ShouldContain(span => span.Status == ActivityStatusCode.Error);
            spans.ShouldAllBe(span => !(span.StatusDescription ?? "").Contains("ぴえん") && !span.Events.Any(e => e.Tags.Any(tag => $"{tag.Value}".Contains("ぴえん"))));
        }
    }

    [Theory]
    [InlineData("120", 119)]
    [InlineData(null, 29)]
    public async Task Rest_that_the_service_asks_for_is_kept(string? retryAfter, int seconds)
    {
        fixture.Model.Embeddings = (_, context) => ModelStandIn.Fail(context, 429, retryAfter: retryAfter);
        await ModelFixture.AskAsync(_concierge, Question);
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        await ModelFixture.AskAsync(_concierge, Question);
        Calls.Count.ShouldBe(1);
        _clock.Advance(TimeSpan.FromSeconds(1.1));
        await ModelFixture.AskAsync(_concierge, Question);
        Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Tokens_of_a_question_are_the_parents_and_those_of_articles_the_deployments()
    {
        var budget = _concierge.Services.GetRequiredService<TokenBudget>();
        var options = _concierge.Services.GetRequiredService<IOptions<ModelOptions>>().Value;
        options.TokensPerDay = 8;
        (await budget.SpentAsync("Uother")).ShouldBe(ModelFailure.BudgetSpent);
        options.TokensPerDay = long.MaxValue;
        options.ParentTokensPerDay = 8;
        (await budget.SpentAsync("Uparent")).ShouldBeNull();

        fixture.Model.Chat = (_, _, context) => ModelStandIn.Fail(context, 401);
        await ModelFixture.AskAsync(_concierge, Question);
        Calls.Count.ShouldBe(1);
        (await budget.SpentAsync("Uparent")).ShouldBe(ModelFailure.ParentBudgetSpent);
        (await budget.SpentAsync("Uother")).ShouldBeNull();

        // Who has none left is answered by words alone.
        await ModelFixture.AskAsync(_concierge, string.Create(CultureInfo.InvariantCulture, $"{Question}2"));
        Calls.Count.ShouldBe(1);
    }
}
