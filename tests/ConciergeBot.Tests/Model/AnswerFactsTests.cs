using System.Diagnostics;
using System.Diagnostics.Metrics;
using ConciergeBot.Conversations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace ConciergeBot.Tests.Model;

/// <summary>How an answer came about is on record: in the log, in the trace and in the metrics.</summary>
[Collection(nameof(ModelCollection))]
public sealed class AnswerFactsTests(ModelFixture fixture)
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";

    private const string Unclear = "赤ちゃんのあれについて教えてほしいです";

    [Fact]
    public async Task Answer_of_the_model_records_prompt_model_tokens_latency_and_articles()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) =>
        {
            fixture.Clock.Advance(TimeSpan.FromSeconds(2));
            return ModelStandIn.SayJson(context, new { found = true, answer = "15日以内です。", citations = new[] { Article }, danger = "none" });
        };
        using var meters = new Meters(fixture.Concierge.Services);
        using var activity = new Activity("turn").Start();
        await fixture.AskAsync(Question);

        var facts = fixture.Facts;
        facts["Decision"].ShouldBe("answer");
        facts["By"].ShouldBe("model");
        facts["Articles"].ShouldBe(Article);
        facts["Prompts"]!.ShouldMatch(@"^answer@\d+\+tools@\d+$");
        File.ReadAllText(Path.Combine(TestLines.KnowledgeFolder, "..", "docs", "model.md")).ShouldContain($"`{facts["Prompts"]}`");
        facts["Model"].ShouldBe("stand-in-2026");
        facts["Tokens"].ShouldBe("120");
        facts["Milliseconds"].ShouldBe("2000");
        facts["Fallback"].ShouldBeNull();
        activity.GetTagItem("concierge.answer.by").ShouldBe("model");
        activity.GetTagItem("concierge.answer.decision").ShouldBe("answer");
        activity.GetTagItem("concierge.answer.articles").ShouldBe(Article);
        activity.GetTagItem("concierge.answer.prompts").ShouldBe(facts["Prompts"]);
        activity.GetTagItem("concierge.answer.fallback").ShouldBeNull();
        meters.Questions.LastMeasurement!.Tags["by"].ShouldBe("model");
        meters.Tokens.LastMeasurement!.Value.ShouldBe(120);
        meters.Tokens.LastMeasurement!.Tags["prompt"].ShouldBe(facts["Prompts"]);
        meters.Tokens.LastMeasurement!.Tags["model"].ShouldBe("gpt-concierge");
        meters.Duration.LastMeasurement!.Value.ShouldBe(2, 0.001);
        meters.Duration.LastMeasurement!.Tags["model"].ShouldBe("gpt-concierge");
        meters.Asked.LastMeasurement!.Tags["model"].ShouldBe("gpt-concierge");
        meters.Fallbacks.LastMeasurement.ShouldBeNull();
    }

    [Fact]
    public async Task Answer_that_fell_back_records_why_and_what_it_cost()
    {
        fixture.Rest();
        fixture.Model.Chat = ModelStandIn.Answering(Question, "30日以内です。", Article);
        using var meters = new Meters(fixture.Concierge.Services);
        using var activity = new Activity("turn").Start();
        await fixture.AskAsync(Question);
        fixture.Facts["By"].ShouldBe("search");
        fixture.Facts["Fallback"].ShouldBe("unbacked-figure");
        fixture.Facts["Tokens"].ShouldBe("120");
        fixture.Facts["Prompts"].ShouldNotBeNullOrEmpty();
        meters.Fallbacks.LastMeasurement!.Tags["reason"].ShouldBe("unbacked-figure");
        meters.Tokens.LastMeasurement!.Value.ShouldBe(120);
        activity.GetTagItem("concierge.answer.fallback").ShouldBe("unbacked-figure");
    }

    [Fact]
    public async Task Follow_up_records_both_prompts_and_the_tokens_of_both()
    {
        fixture.Rest();
        fixture.Model.Chat = ModelStandIn.Answering("児童手当の申請はいつまでですか？", "15日以内です。", Article);
        var first = await fixture.Concierge.SayAsync(ConversationState.Empty, Question);
        fixture.Model.Forget();
        using var meters = new Meters(fixture.Concierge.Services);
        await fixture.Concierge.SayAsync(first.State!, "それはいつまで？");
        fixture.Model.Calls.Count.ShouldBe(2);
        fixture.Facts["Prompts"]!.ShouldMatch(@"^understand@\d+ answer@\d+\+tools@\d+$");
        fixture.Facts["Tokens"].ShouldBe("240");
        fixture.Facts["By"].ShouldBe("model");
        var tokens = meters.Tokens.GetMeasurementSnapshot();
        tokens.Select(measured => measured.Value).ShouldBe([120, 120]);
        tokens.Select(measured => (string)measured.Tags["prompt"]!).ShouldBe(fixture.Facts["Prompts"]!.Split(' '));
    }

    [Theory]
    [InlineData("refused", "unbacked-figure")]
    [InlineData("failed", "unauthorized")]
    [InlineData("not-asked", "resting")]
    public async Task Share_of_answers_that_fell_back_can_be_told_from_what_was_asked(string kind, string reason)
    {
        fixture.Rest();
        fixture.Model.Chat = kind switch
        {
            "refused" => ModelStandIn.Answering(Question, "30日以内です。", Article),
            "failed" => (_, _, context) => ModelStandIn.Fail(context, 401),
            _ => (_, _, context) => ModelStandIn.Fail(context, 429, retryAfter: "60"),
        };
        if (kind == "not-asked")
            await fixture.AskAsync(Question);
        using var meters = new Meters(fixture.Concierge.Services);
        await fixture.AskAsync(Question);
        var fallback = meters.Fallbacks.GetMeasurementSnapshot().ShouldHaveSingleItem();
        fallback.Tags["kind"].ShouldBe(kind);
        fallback.Tags["reason"].ShouldBe(reason);
        fixture.Facts["FallbackKind"].ShouldBe(kind);
        meters.Asked.GetMeasurementSnapshot().Count.ShouldBe(kind == "not-asked" ? 0 : 1);
    }

    [Fact]
    public async Task Answer_whose_question_the_model_reworded_is_that_of_what_was_understood_also_where_nothing_could_be_composed()
    {
        fixture.Rest();
        fixture.Model.Chat = (call, _, context) => call.IsOfAnswer
            ? ModelStandIn.Fail(context, 401)
            : ModelStandIn.SayJson(context, new { question = Question, danger = "none" });
        (await fixture.AskAsync(Unclear)).ShouldContain("遅れた分は、原則さかのぼれません");
        fixture.Facts["By"].ShouldBe("understand");
        fixture.Facts["Articles"].ShouldBe(Article);
        fixture.Facts["Fallback"].ShouldBe("unauthorized");
        fixture.Facts["FallbackKind"].ShouldBe("failed");
    }

    [Fact]
    public async Task Question_without_an_article_after_it_was_understood_counts()
    {
        fixture.Rest();
        fixture.Model.Chat = ModelStandIn.Answering("", "15日以内です。", Article);
        using var meters = new Meters(fixture.Concierge.Services);
        await fixture.AskAsync("うんこ");
        fixture.Facts["Decision"].ShouldBe("none");
        fixture.Facts["Fallback"].ShouldBe("no-article");
        fixture.Facts["FallbackKind"].ShouldBe("refused");
        fixture.Model.Calls.Count.ShouldBe(1);
        meters.Asked.GetMeasurementSnapshot().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Answer_without_the_model_records_search()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) => ModelStandIn.Fail(context, 401);
        await fixture.AskAsync(Question);
        fixture.Facts["By"].ShouldBe("search");
        fixture.Facts["Fallback"].ShouldBe("unauthorized");
        fixture.Facts["Tokens"].ShouldBe("0");
        fixture.Facts["Model"].ShouldBeNull();
        fixture.Facts["Articles"].ShouldBe(Article);
    }

    private sealed class Meters(IServiceProvider services) : IDisposable
    {
        public MetricCollector<long> Questions { get; } = Of<long>(services, "concierge.questions");

        public MetricCollector<long> Asked { get; } = Of<long>(services, "concierge.model.questions");

        public MetricCollector<long> Fallbacks { get; } = Of<long>(services, "concierge.model.fallbacks");

        public MetricCollector<long> Tokens { get; } = Of<long>(services, "concierge.model.tokens");

        public MetricCollector<double> Duration { get; } = Of<double>(services, "concierge.model.duration");

        public void Dispose()
        {
            Questions.Dispose();
            Asked.Dispose();
            Fallbacks.Dispose();
            Tokens.Dispose();
            Duration.Dispose();
        }

        private static MetricCollector<T> Of<T>(IServiceProvider services, string name)
            where T : struct => new(services.GetRequiredService<IMeterFactory>(), ConciergeTelemetry.Name, name);
    }
}
