using System.Net;
using System.Net.Http.Json;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class PushTests
{
    private const string Key = "123e4567-e89b-12d3-a456-426614174000";

    [Fact]
    public async Task Push_is_409_with_the_accepted_id_when_its_retry_key_comes_again()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();

        using var first = await PushAsync(host, user, Key);
        using var second = await PushAsync(host, user, Key);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Headers.GetValues("x-line-accepted-request-id").Single().ShouldBe(first.Headers.GetValues("x-line-request-id").Single());
        (await SimulatorHost.ReadAsync(second)).GetProperty("sentMessages")[0].GetProperty("id").GetString()
            .ShouldBe((await SimulatorHost.ReadAsync(first)).GetProperty("sentMessages")[0].GetProperty("id").GetString());
        (await host.GetAsync($"/_simulator/users/{user}/talk")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Retry_key_is_free_again_when_24_hours_have_passed()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        using var first = await PushAsync(host, user, Key);

        await host.MoveClockAsync(TimeSpan.FromHours(24.1));

        using var later = await PushAsync(host, user, Key);
        later.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Push_is_accepted_but_unseen_when_the_user_has_blocked()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        using var blocked = await host.Test.PostAsync($"/_simulator/users/{user}/block", null, TestContext.Current.CancellationToken);

        using var response = await PushAsync(host, user);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.GetAsync($"/_simulator/users/{user}/talk")).EnumerateArray().ShouldNotContain(entry => entry.GetProperty("from").GetString() == "bot");
        using var profile = await host.Api.GetAsync($"/v2/bot/profile/{user}", TestContext.Current.CancellationToken);
        profile.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Push_is_429_with_the_monthly_message_when_the_quota_is_used_up()
    {
        await using var host = await SimulatorHost.StartAsync(options => options.MonthlyQuota = 1);
        var user = await host.FirstUserAsync();
        using var first = await PushAsync(host, user);

        using var second = await PushAsync(host, user);

        second.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await SimulatorHost.ReadAsync(second)).GetProperty("message").GetString().ShouldBe("You have reached your monthly limit.");
        var usage = await host.Api.GetFromJsonAsync<System.Text.Json.JsonElement>("/v2/bot/message/quota/consumption", TestContext.Current.CancellationToken);
        usage.GetProperty("totalUsage").GetInt64().ShouldBe(1);
    }

    private static async Task<HttpResponseMessage> PushAsync(SimulatorHost host, string user, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v2/bot/message/push")
        {
            Content = JsonContent.Create(new { to = user, messages = new[] { new { type = "text", text = "お知らせ" } } }),
        };
        if (key is not null)
            request.Headers.Add("X-Line-Retry-Key", key);
        return await host.Api.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
