using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using ConciergeBot.Scenarios.Engines;
using ConciergeBot.Scenarios.Line;

namespace ConciergeBot.Scenarios;

/// <summary>What LINE gets back from the webhook, good days and bad.</summary>
public sealed class WebhookScenarios(WebhookScenarios.OneHost host) : IClassFixture<WebhookScenarios.OneHost>
{
    private static readonly DateTimeOffset At = new(2026, 11, 1, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("""{"destination":"U0","events":[]}""", true, HttpStatusCode.OK)]
    [InlineData("""{"destination":"U0","events":[]}""", false, HttpStatusCode.Unauthorized)]
    [InlineData("this is not JSON", true, HttpStatusCode.BadRequest)]
    [InlineData("this is not JSON", false, HttpStatusCode.Unauthorized)]
    [InlineData("""{"events":[{"type":"brandNew","timestamp":1,"source":{"type":"user","userId":"U1"},"webhookEventId":"n1"}]}""", true, HttpStatusCode.OK)]
    [InlineData("""{"events":[{"type":"message","timestamp":1,"source":{"type":"user","userId":"U1"},"message":{"type":"brandNew","id":"1"},"webhookEventId":"n2"}]}""", true, HttpStatusCode.OK)]
    [InlineData("""{"events":[{"type":"message"}]}""", true, HttpStatusCode.OK)]
    public async Task Webhook_answers_by_signature_and_form(string body, bool isSigned, HttpStatusCode expected)
    {
        using var response = await WebhookClient.PostRawAsync(host.Host.Webhook, Encoding.UTF8.GetBytes(body), isSigned ? Sign(body) : "bm90IGEgc2lnbmF0dXJl");
        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Webhook_without_a_signature_is_unauthorized()
    {
        using var response = await WebhookClient.PostRawAsync(host.Host.Webhook, "{}"u8.ToArray(), signature: null);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Webhook_over_one_megabyte_is_too_large()
    {
        var body = $$"""{"events":[],"padding":"{{new string('x', 1024 * 1024)}}"}""";
        using var response = await WebhookClient.PostRawAsync(host.Host.Webhook, Encoding.UTF8.GetBytes(body), Sign(body));
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Groups_and_standby_are_left_in_silence_and_a_parent_is_answered()
    {
        var group = WebhookClient.Text("Ugroup", "silent-1", "児童手当", At);
        group["source"] = new System.Text.Json.Nodes.JsonObject { ["type"] = "group", ["groupId"] = "C1", ["userId"] = "Ugroup" };
        var standby = WebhookClient.Text("Ustandby", "silent-2", "児童手当", At);
        standby["mode"] = "standby";
        using var response = await host.Webhooks.PostAsync(host.Host.Webhook, group, standby, WebhookClient.Text("Uparent", "loud-1", "児童手当の申請はいつまで？", At));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.WaitForAsync("Uparent");
        host.Line.Sent.ShouldNotContain(sent => sent.UserId == "Ugroup" || sent.UserId == "Ustandby");
    }

    [Fact]
    public async Task Event_without_an_id_is_answered_once_when_delivered_twice()
    {
        var e = WebhookClient.Text("Unoid", "noid-1", "児童手当の申請はいつまで？", At);
        e.Remove("webhookEventId");
        (await host.Webhooks.PostAsync(host.Host.Webhook, e)).Dispose();
        e["deliveryContext"] = new System.Text.Json.Nodes.JsonObject { ["isRedelivery"] = true };
        (await host.Webhooks.PostAsync(host.Host.Webhook, e)).Dispose();
        await host.WaitForAsync("Unoid");
        await Task.Delay(1_500);
        host.Line.Sent.Count(sent => sent.UserId == "Unoid").ShouldBe(1);
    }

    [Fact]
    public async Task Redis_down_is_a_503_within_two_seconds_and_the_redelivery_is_answered()
    {
        (await host.Webhooks.PostAsync(host.Host.Webhook, WebhookClient.Text("Udown", "down-0", "夜泣き", At))).Dispose();
        await host.WaitForAsync("Udown");
        host.Redis.Kill();

        var e = WebhookClient.Text("Udown", "down-1", "児童手当の申請はいつまで？", At.AddSeconds(1));
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            using var response = await host.Webhooks.PostAsync(host.Host.Webhook, e);
            response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        }

        await host.Redis.StartAsync();
        HttpStatusCode status;
        do
        {
            await Task.Delay(250);
            using var response = await host.Webhooks.PostAsync(host.Host.Webhook, e);
            status = response.StatusCode;
        }
        while (status != HttpStatusCode.OK);
        await host.WaitForAsync("Udown", answers: 2);
        await Task.Delay(3_000);
        host.Line.Sent.Count(sent => sent.UserId == "Udown").ShouldBe(2);
    }

    private static string Sign(string body) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(OneHost.ChannelSecret), Encoding.UTF8.GetBytes(body)));

    /// <summary>One host on a real Redis and an embedded database.</summary>
    public sealed class OneHost : IAsyncLifetime
    {
        internal const string ChannelSecret = "one-host-channel-secret";
        private readonly TemporaryFolder _folder = new();

        internal RedisServer Redis { get; } = new();

        internal LineStandIn Line { get; private set; } = null!;

        internal HostProcess Host { get; private set; } = null!;

        internal WebhookClient Webhooks { get; } = new(ChannelSecret);

        public async ValueTask InitializeAsync()
        {
            await Redis.InitializeAsync();
            Line = await LineStandIn.StartAsync();
            Host = await HostProcess.StartAsync(
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["ConnectionStrings:Redis"] = Redis.ConnectionString,
                    ["Simulator:Enabled"] = "false",
                    ["Line:ChannelSecret"] = ChannelSecret,
                    ["Line:ChannelAccessToken"] = "one-host-token",
                    ["Line:ApiBaseUrl"] = Line.Url,
                    ["Orleans:SiloPort"] = FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture),
                    ["Orleans:GatewayPort"] = FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture),
                },
                _folder.Path);
        }

        public async ValueTask DisposeAsync()
        {
            Host?.Dispose();
            if (Line is not null)
                await Line.DisposeAsync();
            await Redis.DisposeAsync();
            _folder.Dispose();
        }

        internal async Task WaitForAsync(string userId, int answers = 1)
        {
            for (var i = 0; i < 200 && Line.Sent.Count(sent => sent.UserId == userId) < answers; i++)
                await Task.Delay(100);
            Line.Sent.Count(sent => sent.UserId == userId).ShouldBe(answers, Host.Output);
        }
    }
}
