using ConciergeBot.Scenarios.Line;

namespace ConciergeBot.Scenarios;

/// <summary>The same story on real engines and two nodes, in a crowd, and with a node that dies.</summary>
public sealed class ClusterScenarios(RealEngines engines, ITestOutputHelper output) : IClassFixture<RealEngines>
{
    private const int Parents = 1_000;

    [Fact]
    public async Task Parent_gets_the_answer_as_a_reply_whichever_node_the_webhook_reaches()
    {
        await using var hosts = await TwoHosts.StartAsync(engines.Redis, engines.Database);
        foreach (var host in new[] { hosts.First, hosts.Second })
        {
            var userId = FormattableString.Invariant($"U{host.Id:x32}");
            using var response = await hosts.Webhooks.PostAsync(
                host.Webhook, WebhookClient.Text(userId, $"story-{host.Id}", "児童手当の申請はいつまで？", new DateTimeOffset(2026, 11, 1, 3, 0, 0, TimeSpan.Zero)));
            response.EnsureSuccessStatusCode();
            await WaitUntilAsync(() => hosts.Line.Sent.Any(sent => sent.UserId == userId));
            var sent = hosts.Line.Sent.Single(sent => sent.UserId == userId);
            sent.Way.ShouldBe("reply");
            sent.Messages.ShouldHaveSingleItem().ShouldContain("15日以内");
        }
    }

    [Fact]
    public async Task Every_message_of_a_thousand_parents_is_answered_once_and_in_order()
    {
        await using var hosts = await TwoHosts.StartAsync(engines.Redis, engines.Database);
        var crowd = new ManyParents(hosts, Parents, seed: 1);
        await crowd.DeliverAsync();
        await crowd.WaitForAnswersAsync();
        output.WriteLine($"{crowd.Sent} messages, {hosts.Line.Sent.Count} calls to LINE, {hosts.Line.Sent.Count(sent => sent.Way == "push")} of them pushes");
        crowd.Wrong().ShouldBeEmpty();
    }

    [Fact]
    public async Task Kill_one_of_two_hosts_and_every_message_is_still_answered_once_and_in_order()
    {
        await using var hosts = await TwoHosts.StartAsync(engines.Redis, engines.Database);
        var crowd = new ManyParents(hosts, Parents, seed: 2_000_000);
        await crowd.DeliverAsync(whenHalf: hosts.First.Kill);
        await crowd.WaitForAnswersAsync();
        output.WriteLine($"{crowd.Sent} messages, {hosts.Line.Sent.Count} calls to LINE, {hosts.Line.Sent.Count(sent => sent.Way == "push")} of them pushes");
        crowd.Wrong().ShouldBeEmpty();
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        for (var i = 0; i < 200 && !condition(); i++)
            await Task.Delay(100);
        condition().ShouldBeTrue();
    }
}
