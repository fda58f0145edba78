using System.Diagnostics.Metrics;
using System.Globalization;
using ConciergeBot.Answering.Model;
using ConciergeBot.Conversations;
using ConciergeBot.Tests.Languages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace ConciergeBot.Tests.Model;

/// <summary>What a day may cost. The stand-in takes 120 tokens a call.</summary>
[Collection(nameof(ModelCollection))]
public sealed class TokenBudgetTests(ModelFixture fixture)
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";
    private const string Composed = "15日以内です。";
    private const string Curated = "遅れた分は、原則さかのぼれません";

    [Fact]
    public async Task Spent_budget_gives_curated_answers_until_the_next_day()
    {
        var clock = new LeapingClock(ConciergeFixture.Noon);
        var concierge = await fixture.StartAsync(clock, _ => { }, ("Model:ParentTokensPerDay", "300"), ("Model:TokensPerDay", "1000"));
        var options = concierge.Services.GetRequiredService<IOptions<ModelOptions>>().Value;
        using var fallbacks = new MetricCollector<long>(concierge.Services.GetRequiredService<IMeterFactory>(), ConciergeTelemetry.Name, "concierge.model.fallbacks");
        fixture.Rest();
        fixture.Model.Chat = ModelStandIn.Answering(Question, Composed, Article);

        // 120, 240, 360: the third call goes over, the fourth is not made.
        for (var i = 0; i < 3; i++)
            (await ModelFixture.AskAsync(concierge, Question)).ShouldContain(Composed);
        var loadings = concierge.Line.Loadings;
        (await ModelFixture.AskAsync(concierge, Question)).ShouldContain(Curated);
        fixture.Model.Calls.Count.ShouldBe(3);
        concierge.Line.Loadings.ShouldBe(loadings);
        fallbacks.LastMeasurement!.Tags["reason"].ShouldBe("parent-budget-spent");

        // The day is Japan's: it ends at 15:00 UTC.
        clock.Advance(TimeSpan.FromHours(11.9));
        (await ModelFixture.AskAsync(concierge, Question)).ShouldContain(Curated);
        clock.Advance(TimeSpan.FromHours(0.2));
        (await ModelFixture.AskAsync(concierge, Question)).ShouldContain(Composed);

        options.ParentTokensPerDay = 1_000_000;
        options.TokensPerDay = 240;
        (await ModelFixture.AskAsync(concierge, Question)).ShouldContain(Composed);
        (await ModelFixture.AskAsync(concierge, Question)).ShouldContain(Curated);
        fallbacks.LastMeasurement!.Tags["reason"].ShouldBe("budget-spent");
    }

    [Fact]
    public async Task Rounds_that_ended_in_nothing_are_counted()
    {
        var budget = fixture.Concierge.Services.GetRequiredService<TokenBudget>();
        var options = fixture.Concierge.Services.GetRequiredService<IOptions<ModelOptions>>().Value;
        fixture.Rest();
        var database = fixture.Concierge.Services.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
        var today = fixture.Concierge.Services.GetRequiredService<JapanTime>().Today;
        var spent = (long)await database.StringGetAsync(ConversationKeys.Of("Uparent").Tokens(today));
        var everybody = (long)await database.StringGetAsync(string.Create(CultureInfo.InvariantCulture, $"concierge:tokens:{today:yyyyMMdd}"));
        fixture.Model.Chat = (_, call, context) => call < 3 ? ModelStandIn.CallTool(context, "family_get", "{}") : ModelStandIn.Fail(context, 401);
        (await fixture.AskAsync(Question)).ShouldContain(Curated);
        fixture.Facts["Tokens"].ShouldBe("360");

        var (parent, all) = (options.ParentTokensPerDay, options.TokensPerDay);
        try
        {
            (options.ParentTokensPerDay, options.TokensPerDay) = (spent + 361, everybody + 361);
            (await budget.SpentAsync("Uparent")).ShouldBeNull();
            (options.ParentTokensPerDay, options.TokensPerDay) = (spent + 360, everybody + 361);
            (await budget.SpentAsync("Uparent")).ShouldBe(ModelFailure.ParentBudgetSpent);
            (await budget.SpentAsync("Uother")).ShouldBeNull();
            (options.ParentTokensPerDay, options.TokensPerDay) = (spent + 361, everybody + 360);
            (await budget.SpentAsync("Uother")).ShouldBe(ModelFailure.BudgetSpent);
        }
        finally
        {
            (options.ParentTokensPerDay, options.TokensPerDay) = (parent, all);
        }
    }
}
