using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Line.Messaging.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Line.Messaging.Tests.Client;

public sealed class TelemetryTests
{
    private const string User = "U206d25c2ea6bd87c17655609a1c37cb8";

    [Fact]
    public async Task Call_leaves_a_trace_a_measure_and_a_log_without_whom_it_was_about()
    {
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Line.Messaging",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (activities)
                    activities.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        var line = new FakeLine().Answer(HttpStatusCode.NotFound, """{"message":"Not found"}""", ("x-line-request-id", "request-of-this-test"));
        await using var provider = Services(line);
        using var durations = new MetricCollector<double>(provider.GetRequiredService<IMeterFactory>(), "Line.Messaging", "line.client.request.duration");
        var logs = provider.GetRequiredService<FakeLogCollector>();

        await Should.ThrowAsync<LineApiException>(provider.GetRequiredService<LineMessagingClient>().GetProfileAsync(User, TestContext.Current.CancellationToken));

        Activity trace;
        lock (activities)
            trace = activities.Where(activity => "request-of-this-test".Equals(activity.GetTagItem("line.request_id"))).ShouldHaveSingleItem();
        trace.DisplayName.ShouldBe("LINE getProfile");
        trace.Status.ShouldBe(ActivityStatusCode.Error);
        trace.GetTagItem("url.template").ShouldBe("/v2/bot/profile/{userId}");
        var measure = durations.GetMeasurementSnapshot().ShouldHaveSingleItem();
        measure.Tags["line.operation"].ShouldBe("getProfile");
        measure.Tags["error.type"].ShouldBe("NotFound");
        measure.Tags["http.response.status_code"].ShouldBe(404);
        logs.GetSnapshot().Select(log => log.Message).ShouldBe(
            ["GET /v2/bot/profile/{userId} answered 404 (request request-of-this-test)", "GET /v2/bot/profile/{userId} failed: NotFound, status 404 (request request-of-this-test)"]);
        trace.TagObjects.ShouldAllBe(tag => !$"{tag.Value}".Contains(User, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Retries_are_counted()
    {
        var line = new FakeLine().Answer(HttpStatusCode.InternalServerError).Answer("""{"type":"none"}""");
        await using var provider = Services(line);
        using var retries = new MetricCollector<long>(provider.GetRequiredService<IMeterFactory>(), "Line.Messaging", "line.client.retries");

        await provider.GetRequiredService<LineMessagingClient>().GetQuotaAsync(TestContext.Current.CancellationToken);

        retries.GetMeasurementSnapshot().ShouldHaveSingleItem().Value.ShouldBe(1);
    }

    private static ServiceProvider Services(FakeLine line)
    {
        var services = new ServiceCollection();
        services.AddMetrics().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddFakeLogging());
        services.AddLineMessaging(options => (options.ChannelSecret, options.ChannelAccessToken, options.RetryDelay) = ("s", "t", TimeSpan.Zero))
            .ConfigurePrimaryHttpMessageHandler(() => line);
        return services.BuildServiceProvider();
    }
}
