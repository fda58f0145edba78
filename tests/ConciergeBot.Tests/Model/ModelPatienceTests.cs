using System.Net;
using ConciergeBot.Tests.Conversations;

namespace ConciergeBot.Tests.Model;

/// <summary>How long a parent waits for a model, and when it is not asked at all.</summary>
[Collection(nameof(ModelCollection))]
public sealed class ModelPatienceTests(ModelFixture fixture)
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";
    private const string Curated = "遅れた分は、原則さかのぼれません";
    private const string Composed = "15日以内に、市町の窓口へ。";

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(12);

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("0")]
    public async Task Short_rest_that_the_service_asks_for_is_waited_out(string retryAfter)
    {
        fixture.Rest();
        fixture.Model.Chat = (_, call, context) => call == 0 ? ModelStandIn.Fail(context, 429, retryAfter: retryAfter) : Answer(context);
        (await fixture.AskAsync(Question)).ShouldContain(Composed);
        fixture.Model.Calls.Count.ShouldBe(2);
        if (retryAfter != "0")
            fixture.Clock.Leapt.ShouldContain(TimeSpan.FromSeconds(int.Parse(retryAfter, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Long_rest_is_kept_and_nothing_is_sent_until_it_is_over()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, call, context) => call == 0 ? ModelStandIn.Fail(context, 429, retryAfter: "60") : Answer(context);
        var began = fixture.Clock.GetUtcNow();
        (await fixture.AskAsync(Question)).ShouldContain(Curated);
        fixture.Clock.GetUtcNow().ShouldBe(began);

        var loadings = fixture.Concierge.Line.Loadings;
        (await fixture.AskAsync(Question)).ShouldContain(Curated);
        fixture.Facts["Fallback"].ShouldBe("resting");
        fixture.Facts["Prompts"].ShouldBeNullOrEmpty();
        fixture.Clock.Advance(TimeSpan.FromSeconds(59));
        (await fixture.AskAsync(Question)).ShouldContain(Curated);
        fixture.Model.Calls.Count.ShouldBe(1);
        fixture.Concierge.Line.Loadings.ShouldBe(loadings);

        fixture.Clock.Advance(TimeSpan.FromSeconds(1.1));
        (await fixture.AskAsync(Question)).ShouldContain(Composed);
    }

    [Fact]
    public async Task Error_of_the_service_is_tried_once_more()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, call, context) => call == 0 ? ModelStandIn.Fail(context, 500) : Answer(context);
        (await fixture.AskAsync(Question)).ShouldContain(Composed);
        fixture.Model.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Model_that_does_not_answer_is_given_up_after_one_call()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) =>
        {
            fixture.Clock.Advance(TimeSpan.FromSeconds(9));
            return ModelStandIn.Hang(context);
        };
        var began = fixture.Clock.GetUtcNow();
        (await fixture.AskAsync(Question)).ShouldContain(Curated);
        fixture.Facts["Fallback"].ShouldBe("timed-out");
        fixture.Model.Calls.Count.ShouldBe(1);
        (fixture.Clock.GetUtcNow() - began).ShouldBeLessThanOrEqualTo(Budget);
    }

    [Fact]
    public async Task Rounds_of_a_slow_model_share_one_budget()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, call, context) =>
        {
            fixture.Clock.Advance(TimeSpan.FromSeconds(5));
            return call < 2 ? ModelStandIn.CallTool(context, "family_get", "{}") : ModelStandIn.Hang(context);
        };
        var began = fixture.Clock.GetUtcNow();
        (await fixture.AskAsync(Question)).ShouldContain(Curated);
        fixture.Facts["Fallback"].ShouldBe("timed-out");
        fixture.Model.Calls.Count.ShouldBe(3);
        (fixture.Clock.GetUtcNow() - began).ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(15));
        // Two rounds were answered, and are paid for.
        fixture.Facts["Tokens"].ShouldBe("240");
    }

    [Fact]
    public async Task Model_that_keeps_failing_is_left_alone_and_taken_back_when_it_works()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) => ModelStandIn.Fail(context, 401);
        for (var i = 0; i < 8; i++)
            (await fixture.AskAsync(Question)).ShouldContain(Curated);
        fixture.Model.Calls.Count.ShouldBe(5);
        fixture.Facts["Fallback"].ShouldBe("resting");

        fixture.Model.Chat = (_, _, context) => Answer(context);
        fixture.Clock.Advance(TimeSpan.FromSeconds(31));
        for (var i = 0; i < 3; i++)
            (await fixture.AskAsync(Question)).ShouldContain(Composed);
        fixture.Model.Calls.Count.ShouldBe(8);
    }

    [Fact]
    public async Task Prompts_that_the_filter_declines_do_not_put_the_model_to_rest()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) => ModelStandIn.Fail(context, 400, "content_filter");
        for (var i = 0; i < 8; i++)
            await fixture.AskAsync(Question);
        fixture.Model.Calls.Count.ShouldBe(8);
    }

    [Theory]
    [InlineData(44, true)]
    [InlineData(46, false)]
    [InlineData(300, false)]
    public async Task Reply_token_about_to_die_takes_the_curated_text_at_once(int secondsWaited, bool isAsked)
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) => Answer(context);
        var loadings = fixture.Concierge.Line.Loadings;
        fixture.Concierge.Waited = TimeSpan.FromSeconds(secondsWaited);
        try
        {
            (await fixture.AskAsync(Question)).ShouldContain(isAsked ? Composed : Curated);
        }
        finally
        {
            fixture.Concierge.Waited = TimeSpan.Zero;
        }

        fixture.Model.Calls.Count.ShouldBe(isAsked ? 1 : 0);
        fixture.Concierge.Line.Loadings.ShouldBe(loadings + (isAsked ? 1 : 0));
        fixture.Facts["Fallback"].ShouldBe(isAsked ? null : "no-time");
    }

    [Fact]
    public async Task Model_is_waited_for_no_longer_than_the_reply_token_lives()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) =>
        {
            fixture.Clock.Advance(TimeSpan.FromSeconds(4));
            return ModelStandIn.Hang(context);
        };
        fixture.Concierge.Waited = TimeSpan.FromSeconds(43);
        try
        {
            (await fixture.AskAsync(Question)).ShouldContain(Curated);
        }
        finally
        {
            fixture.Concierge.Waited = TimeSpan.Zero;
        }

        fixture.Facts["Fallback"].ShouldBe("timed-out");
    }

    [Fact]
    public async Task Dots_move_exactly_when_the_model_is_asked()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) => Answer(context);
        var before = fixture.Concierge.Line.Loadings;
        await fixture.AskAsync(Question);
        fixture.Concierge.Line.Loadings.ShouldBe(before + 1);
        foreach (var text in (string[])["こんにちは", "赤ちゃんが息をしていません", "メニュー"])
            await fixture.AskAsync(text);
        fixture.Concierge.Line.Loadings.ShouldBe(before + 1);
        fixture.Model.Calls.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Dots_that_fail_or_hang_cost_nothing(bool hang)
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) => Answer(context);
        var line = fixture.Concierge.Line;
        if (hang)
            line.Loading = cancellation => Task.Delay(Timeout.Infinite, cancellation);
        else
            line.Before = way => way == "start" ? FakeLine.Json(HttpStatusCode.InternalServerError, """{"message":"no"}""") : null;
        try
        {
            (await fixture.AskAsync(Question)).ShouldContain(Composed);
        }
        finally
        {
            line.Loading = _ => Task.CompletedTask;
            line.Before = _ => null;
        }
    }

    private static Task Answer(Microsoft.AspNetCore.Http.HttpContext context) =>
        ModelStandIn.SayJson(context, new { found = true, answer = Composed, citations = new[] { Article }, danger = "none" });
}
