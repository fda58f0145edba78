using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class AccountTests
{
    [Fact]
    public async Task Followers_come_in_pages()
    {
        await using var host = await SimulatorHost.StartAsync();
        List<string> made = [await host.FirstUserAsync()];
        for (var i = 0; i < 4; i++)
            made.Add(await host.NewUserAsync());

        List<string> found = [];
        string? next = null;
        do
        {
            var page = await GetAsync(host, $"/v2/bot/followers/ids?limit=2&start={next}");
            found.AddRange(page.GetProperty("userIds").EnumerateArray().Select(id => id.GetString()!));
            next = page.TryGetProperty("next", out var token) ? token.GetString() : null;
        }
        while (next is not null);

        found.ShouldBe(made);
    }

    [Fact]
    public async Task Counts_of_a_day_are_ready_on_the_next()
    {
        await using var host = await SimulatorHost.StartAsync();
        var day = host.Now.ToOffset(TimeSpan.FromHours(9)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        using var sent = await host.Api.PostAsJsonAsync("/v2/bot/message/broadcast", new { messages = Hello }, TestContext.Current.CancellationToken);

        (await GetAsync(host, $"/v2/bot/message/delivery/broadcast?date={day}")).GetProperty("status").GetString().ShouldBe("unready");
        await host.MoveClockAsync(TimeSpan.FromDays(1));

        var counted = await GetAsync(host, $"/v2/bot/message/delivery/broadcast?date={day}");
        counted.GetProperty("status").GetString().ShouldBe("ready");
        counted.GetProperty("success").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Message_is_read_only_when_the_bot_says_so_in_chat_mode()
    {
        await using var host = await SimulatorHost.StartAsync(options => options.ChatMode = true);
        var user = await host.FirstUserAsync();
        await host.WriteAsync(user, "一つ目");
        await host.WriteAsync(user, "二つ目");
        var first = (await host.WebhookAsync(0)).GetProperty("events")[0].GetProperty("message").GetProperty("markAsReadToken").GetString();

        (await ReadMarksAsync(host, user)).ShouldBe([false, false]);
        using var marked = await host.Api.PostAsJsonAsync("/v2/bot/chat/markAsRead", new { markAsReadToken = first }, TestContext.Current.CancellationToken);

        marked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ReadMarksAsync(host, user)).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Stranger_is_reachable_for_7_days_after_writing()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var made = await host.Test.PostAsJsonAsync("/_simulator/users", new { displayName = "とおりすがり", follow = false }, TestContext.Current.CancellationToken);
        var user = (await SimulatorHost.ReadAsync(made)).GetProperty("userId").GetString()!;
        async Task<int> PushAsync()
        {
            using var response = await host.Api.PostAsJsonAsync("/v2/bot/message/push", new { to = user, messages = Hello }, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            return (await host.GetAsync($"/_simulator/users/{user}/talk")).EnumerateArray().Count(entry => entry.GetProperty("from").GetString() == "bot");
        }

        (await PushAsync()).ShouldBe(0);
        await host.WriteAsync(user);
        (await PushAsync()).ShouldBe(1);
        await host.MoveClockAsync(TimeSpan.FromDays(7.1));
        (await PushAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Link_token_works_once_and_the_bot_hears_of_it()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        using var issued = await host.Api.PostAsync($"/v2/bot/user/{user}/linkToken", null, TestContext.Current.CancellationToken);
        var token = (await SimulatorHost.ReadAsync(issued)).GetProperty("linkToken").GetString();

        using var first = await host.Test.GetAsync($"/dialog/bot/accountLink?linkToken={token}&nonce=abcdefghij", TestContext.Current.CancellationToken);
        using var second = await host.Test.GetAsync($"/dialog/bot/accountLink?linkToken={token}&nonce=abcdefghij", TestContext.Current.CancellationToken);

        var events = new[] { (await host.WebhookAsync(0)).GetProperty("events")[0], (await host.WebhookAsync(1)).GetProperty("events")[0] };
        var good = events.Single(item => item.TryGetProperty("source", out _));
        var bad = events.Single(item => !item.TryGetProperty("source", out _));
        good.GetProperty("link").GetProperty("result").GetString().ShouldBe("ok");
        good.GetProperty("link").GetProperty("nonce").GetString().ShouldBe("abcdefghij");
        bad.GetProperty("link").GetProperty("result").GetString().ShouldBe("failed");
        bad.TryGetProperty("replyToken", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Webhook_test_sends_no_events_and_tells_what_came_back()
    {
        await using var host = await SimulatorHost.StartAsync();

        using var tried = await host.Api.PostAsync("/v2/bot/channel/webhook/test", null, TestContext.Current.CancellationToken);

        var result = await SimulatorHost.ReadAsync(tried);
        result.GetProperty("success").GetBoolean().ShouldBeTrue();
        result.GetProperty("statusCode").GetInt32().ShouldBe(200);
        host.Webhooks.Single().Json.GetProperty("events").GetArrayLength().ShouldBe(0);
        (await GetAsync(host, "/v2/bot/channel/webhook/endpoint")).GetProperty("endpoint").GetString().ShouldBe(new Uri(host.Address, "/bot/webhook").AbsoluteUri);
    }

    [Fact]
    public async Task Content_is_410_once_line_has_deleted_it()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        using var sent = await host.Test.PostAsync($"/_simulator/users/{user}/content?type=image", new ByteArrayContent(Pictures.Png(2, 2)), TestContext.Current.CancellationToken);
        var id = (await SimulatorHost.ReadAsync(sent)).GetProperty("id").GetString();
        using var deleted = await host.Test.DeleteAsync($"/_simulator/content/{id}", TestContext.Current.CancellationToken);

        using var content = await host.Api.GetAsync($"/v2/bot/message/{id}/content", TestContext.Current.CancellationToken);

        content.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Reset_forgets_everything_but_the_first_user()
    {
        await using var host = await SimulatorHost.StartAsync();
        var first = await host.FirstUserAsync();
        await host.NewUserAsync();
        await host.WriteAsync(first);

        using var reset = await host.Test.PostAsJsonAsync("/_simulator/reset", new { }, TestContext.Current.CancellationToken);

        var users = await host.GetAsync("/_simulator/users");
        users.GetArrayLength().ShouldBe(1);
        users[0].GetProperty("userId").GetString().ShouldBe(first);
        (await host.GetAsync($"/_simulator/users/{first}/talk")).GetArrayLength().ShouldBe(0);
        (await host.GetAsync("/_simulator/calls")).GetProperty("calls").GetArrayLength().ShouldBe(0);
    }

    private static readonly object[] Hello = [new { type = "text", text = "お知らせ" }];

    private static async Task<IEnumerable<bool>> ReadMarksAsync(SimulatorHost host, string user) =>
        (await host.GetAsync($"/_simulator/users/{user}/talk")).EnumerateArray().Select(entry => entry.GetProperty("read").GetBoolean());

    private static Task<JsonElement> GetAsync(SimulatorHost host, string path) =>
        host.Api.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);
}
