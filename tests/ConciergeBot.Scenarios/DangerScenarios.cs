using ConciergeBot.Scenarios.Engines;
using ConciergeBot.Scenarios.Line;
using ConciergeBot.Tests.Model;

namespace ConciergeBot.Scenarios;

/// <summary>A danger is seen and answered at once, whatever the parent's earlier messages wait for.</summary>
public sealed class DangerScenarios : IAsyncLifetime
{
    private const string Question = "児童手当の申請はいつまで？";
    private const string Danger = "子どもが息してない";
    private const string ChannelSecret = "danger-channel-secret";

    private static readonly DateTimeOffset At = new(2026, 11, 1, 3, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly WebhookClient _webhooks = new(ChannelSecret);
    private LineStandIn _line = null!;
    private ModelStandIn _model = null!;
    private HostProcess _host = null!;

    public async ValueTask InitializeAsync()
    {
        _line = await LineStandIn.StartAsync();
        _model = await ModelStandIn.StartAsync();
        _model.Chat = (_, _, context) => ModelStandIn.Hang(context);
        _host = await HostProcess.StartAsync(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Simulator:Enabled"] = "false",
                ["Line:ChannelSecret"] = ChannelSecret,
                ["Line:ChannelAccessToken"] = "danger-token",
                ["Line:ApiBaseUrl"] = _line.Url,
                ["Model:Provider"] = "AzureOpenAI",
                ["Model:Endpoint"] = _model.Url.AbsoluteUri,
                ["Model:ApiKey"] = ModelStandIn.Key,
                ["Model:Chat"] = "gpt-concierge",
            },
            _folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        _host?.Dispose();
        await _model.DisposeAsync();
        await _line.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Danger_ends_the_wait_for_the_model_and_is_answered_after_the_curated_text()
    {
        await SayAsync("Uhurried", "question", Question);
        await UntilAsync(() => _model.Calls.Count == 1);
        await SayAsync("Uhurried", "danger", Danger);

        var answer = await _line.WaitForAsync("Uhurried:danger", Patience);
        answer.Messages[0].ShouldContain("tel:119");
        _line.Sent.Select(sent => sent.Key).ShouldBe(["Uhurried:question", "Uhurried:danger"]);
        _line.Sent.First().Messages[0].ShouldContain("15日以内");
        await UntilAsync(() => _host.Output.Contains("danger-waits", StringComparison.Ordinal));
        _model.Calls.Count.ShouldBe(1);
        await UntilAsync(() => Raised() == 1);
    }

    [Fact]
    public async Task Danger_is_raised_for_a_person_while_line_refuses_the_token_and_not_again_with_its_answer()
    {
        _model.Chat = (_, _, context) => ModelStandIn.Fail(context, 401);
        _line.Outage = 401;
        await SayAsync("Ustuck", "question", Question);
        await UntilAsync(() => _host.Output.Contains("LINE could not take the answer now", StringComparison.Ordinal));
        await SayAsync("Ustuck", "danger", Danger);
        await UntilAsync(() => Raised() == 1);
        _line.Sent.ShouldBeEmpty();

        _line.Outage = null;
        await _line.WaitForAsync("Ustuck:danger", Patience);
        // Two sweeps later.
        await Task.Delay(TimeSpan.FromSeconds(2));
        Raised().ShouldBe(1, _host.Output);
    }

    private int Raised() => _host.Output.Split("was raised: Emergency").Length - 1;

    private async Task SayAsync(string userId, string eventId, string text)
    {
        using var response = await _webhooks.PostAsync(_host.Webhook, WebhookClient.Text(userId, eventId, text, At + TimeSpan.FromSeconds(_line.Sent.Count + _model.Calls.Count)));
        response.EnsureSuccessStatusCode();
    }

    private async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 300 && !isSo(); i++)
            await Task.Delay(100);
        isSo().ShouldBeTrue(_host.Output);
    }
}
