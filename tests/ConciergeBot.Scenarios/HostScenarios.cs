using ConciergeBot.Scenarios.Engines;
using ConciergeBot.Scenarios.Line;

namespace ConciergeBot.Scenarios;

/// <summary>How the host starts, refuses to start, and comes back.</summary>
public sealed class HostScenarios
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    [Fact]
    public async Task Production_names_every_missing_setting_and_does_not_start()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output) = await HostProcess.RunToEndAsync(Settings(("ASPNETCORE_ENVIRONMENT", "Production")), folder.Path);
        exitCode.ShouldBe(2);
        foreach (var key in new[] { "ConnectionStrings:Redis", "ConnectionStrings:Database", "Line:ChannelSecret", "Line:ChannelAccessToken" })
            output.ShouldContain(key);
    }

    [Theory]
    [InlineData("Database:Provider", "Oracle", "Sqlite, PostgreSql")]
    [InlineData("Embedded", "perhaps", "true and false")]
    [InlineData("Orleans:SiloPort", "99999", "1 to 65535")]
    [InlineData("Conversations:Settle", "00:01:00", "Settle")]
    public async Task Wrong_setting_is_named_with_its_value_and_what_is_allowed(string key, string value, string allowed)
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output) = await HostProcess.RunToEndAsync(Settings((key, value)), folder.Path);
        exitCode.ShouldNotBe(0);
        output.ShouldContain(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        output.ShouldContain(allowed);
    }

    [Fact]
    public async Task Embedded_host_in_production_keeps_what_it_accepted_when_it_is_killed()
    {
        using var folder = new TemporaryFolder();
        await using var line = await LineStandIn.StartAsync();
        var settings = Settings(
            ("ASPNETCORE_ENVIRONMENT", "Production"), ("Embedded", "true"), ("Simulator:Enabled", "false"),
            ("Line:ChannelSecret", "secret"), ("Line:ChannelAccessToken", "token"), ("Line:ApiBaseUrl", line.Url));
        line.Outage = 500;
        var at = new DateTimeOffset(2026, 11, 1, 3, 0, 0, TimeSpan.Zero);
        using (var host = await HostProcess.StartAsync(settings, folder.Path))
        {
            using var response = await new WebhookClient("secret").PostAsync(host.Webhook, WebhookClient.Text("Urestart", "restart-1", "児童手当の申請はいつまで？", at));
            response.EnsureSuccessStatusCode();
            host.Kill();
        }

        line.Outage = null;
        using (var host = await HostProcess.StartAsync(settings, folder.Path))
        {
            for (var i = 0; i < 400 && line.Sent.Count == 0; i++)
                await Task.Delay(100);
            line.Sent.ShouldHaveSingleItem(host.Output).UserId.ShouldBe("Urestart");
        }
    }

    [Fact]
    public async Task Host_tells_its_health_and_its_figures()
    {
        using var folder = new TemporaryFolder();
        using var host = await HostProcess.StartAsync(Settings(), folder.Path);
        (await Http.GetStringAsync(new Uri(host.Url, "/health/live"))).ShouldBe("Healthy");
        (await Http.GetStringAsync(new Uri(host.Url, "/health/ready"))).ShouldContain("articles");
        (await Http.GetStringAsync(new Uri(host.Url, "/metrics"))).ShouldContain("# TYPE");
        host.Output.ShouldContain("chat here");
    }

    private static Dictionary<string, string> Settings(params (string Key, string Value)[] settings) =>
        settings.ToDictionary(setting => setting.Key, setting => setting.Value, StringComparer.Ordinal);
}
