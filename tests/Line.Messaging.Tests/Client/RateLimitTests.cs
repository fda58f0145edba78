using System.Net;
using FsCheck.Xunit;
using Line.Messaging.Http;
using Line.Messaging.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Line.Messaging.Tests.Client;

public sealed class RateLimitTests
{
    private static readonly Message[] Hello = [new TextMessage("hello")];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Broadcast_beyond_sixty_an_hour_is_held_back()
    {
        var test = new TestClient();
        for (var i = 0; i < 60; i++)
            await test.Client.BroadcastAsync(Hello, cancellationToken: Cancelled);

        var error = await Should.ThrowAsync<LineApiException>(test.Client.BroadcastAsync(Hello, cancellationToken: Cancelled));

        (error.Kind, error.Status, error.MayHaveBeenCarriedOut).ShouldBe((LineApiError.RateLimited, null, false));
        error.RetryAfter.ShouldBe(TimeSpan.FromMinutes(1));
        test.Line.Requests.Count.ShouldBe(60);

        test.Time.Advance(TimeSpan.FromMinutes(1));
        await test.Client.BroadcastAsync(Hello, cancellationToken: Cancelled);
    }

    [Fact]
    public async Task Call_waits_where_its_place_comes_soon()
    {
        var test = new TestClient();
        for (var i = 0; i < 100; i++)
            await test.Client.StartLoadingAsync("U1", cancellationToken: Cancelled);

        var waiting = test.Client.StartLoadingAsync("U1", cancellationToken: Cancelled);
        waiting.IsCompleted.ShouldBeFalse();
        test.Time.Advance(TimeSpan.FromMilliseconds(10));
        await waiting;

        test.Line.Requests.Count.ShouldBe(101);
    }

    [Fact]
    public async Task Repetitions_count_as_calls()
    {
        var test = new TestClient(options => options.RetryDelay = TimeSpan.FromMilliseconds(1));
        for (var i = 0; i < 30; i++)
        {
            test.Line.Answer(HttpStatusCode.InternalServerError).Answer("{}");
            await test.RunAsync(test.Client.BroadcastAsync(Hello, cancellationToken: Cancelled), TimeSpan.FromMilliseconds(10));
        }

        var error = await Should.ThrowAsync<LineApiException>(test.Client.BroadcastAsync(Hello, cancellationToken: Cancelled));

        (error.Kind, test.Line.Requests.Count).ShouldBe((LineApiError.RateLimited, 60));
    }

    [Fact]
    public async Task Endpoints_have_their_own_limits()
    {
        var test = new TestClient();
        for (var i = 0; i < 60; i++)
            await test.Client.BroadcastAsync(Hello, cancellationToken: Cancelled);
        await test.Client.PushAsync("U1", Hello, cancellationToken: Cancelled);
        test.Line.Requests.Count.ShouldBe(61);
    }

    [Fact]
    public async Task Limits_can_be_switched_off()
    {
        var test = new TestClient(options => options.LimitRates = false);
        for (var i = 0; i < 70; i++)
            await test.Client.BroadcastAsync(Hello, cancellationToken: Cancelled);
        test.Line.Requests.Count.ShouldBe(70);
    }

    [Property]
    public bool Bucket_never_lets_more_through_than_the_limit_in_any_period(byte[] pauses)
    {
        var limit = RateLimit.PerSecond(5);
        var time = new FakeTimeProvider();
        var bucket = new TokenBucket(limit, time);
        var taken = new List<long>();
        foreach (var pause in pauses)
        {
            time.Advance(TimeSpan.FromMilliseconds(pause));
            if (bucket.TryTake(TimeSpan.Zero, out _))
                taken.Add(time.GetTimestamp());
        }

        // A full bucket may be spent on top of what flows in: at most twice the limit in one period, the limit in the long run.
        return taken.All(start => taken.Count(at => at >= start && time.GetElapsedTime(start, at) < limit.Period) <= 2 * limit.Calls)
            && taken.Count <= limit.Calls + (time.GetElapsedTime(0).TotalSeconds * limit.Calls);
    }
}
