using System.Net;
using System.Net.Http.Json;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class FaultTests
{
    [Fact]
    public async Task Server_error_is_given_as_often_as_said_and_nothing_is_delivered()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        await SetAsync(host, new { kind = "serverError", operation = "POST /v2/bot/message/push", times = 2 });

        (await PushAsync(host, user)).ShouldBe(HttpStatusCode.InternalServerError);
        (await PushAsync(host, user)).ShouldBe(HttpStatusCode.InternalServerError);
        (await PushAsync(host, user)).ShouldBe(HttpStatusCode.OK);

        (await host.GetAsync($"/_simulator/users/{user}/talk")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Both_429_are_told_apart_by_their_message()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        await SetAsync(host, new { kind = "rateLimit", times = 1 }, new { kind = "monthlyLimit", times = 2 });

        var messages = new List<string?>();
        for (var i = 0; i < 2; i++)
        {
            using var response = await SendAsync(host, user);
            response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            messages.Add((await SimulatorHost.ReadAsync(response)).GetProperty("message").GetString());
        }

        messages.ShouldBe(["The API rate limit has been exceeded. Try again later.", "You have reached your monthly limit."]);
    }

    [Fact]
    public async Task Fault_of_another_operation_does_not_touch_this_one()
    {
        await using var host = await SimulatorHost.StartAsync();
        await SetAsync(host, new { kind = "serverError", operation = "/v2/bot/message/reply" });

        (await PushAsync(host, await host.FirstUserAsync())).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Message_is_delivered_though_the_caller_never_hears_when_it_times_out_after_accepting()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        await SetAsync(host, new { kind = "timeoutAfterAccepting", times = 1, delayMs = 100 });
        const string Key = "123e4567-e89b-12d3-a456-426614174000";

        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(host, user, Key));
        using var again = await SendAsync(host, user, Key);

        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await host.GetAsync($"/_simulator/users/{user}/talk")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_delivered_when_the_connection_is_dropped()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        await SetAsync(host, new { kind = "droppedConnection", times = 1 });

        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(host, user));

        (await host.GetAsync($"/_simulator/users/{user}/talk")).GetArrayLength().ShouldBe(0);
        var call = (await host.GetAsync("/_simulator/calls?kind=api")).GetProperty("calls")[0];
        call.GetProperty("status").GetInt32().ShouldBe(0);
        call.GetProperty("fault").GetString().ShouldBe("droppedConnection");
    }

    [Fact]
    public async Task Answer_waits_for_the_latency()
    {
        await using var host = await SimulatorHost.StartAsync();
        await SetAsync(host, new { kind = "latency", times = 1, delayMs = 300 });

        (await PushAsync(host, await host.FirstUserAsync())).ShouldBe(HttpStatusCode.OK);

        (await host.GetAsync("/_simulator/calls?kind=api")).GetProperty("calls")[0].GetProperty("tookMs").GetDouble().ShouldBeGreaterThanOrEqualTo(290);
    }

    [Fact]
    public async Task Duplicate_webhook_carries_the_same_event_twice()
    {
        await using var host = await SimulatorHost.StartAsync();
        await SetAsync(host, new { kind = "duplicateWebhook", times = 1 });

        await host.WriteAsync(await host.FirstUserAsync());
        await host.WebhookAsync(1);

        host.Webhooks.Select(webhook => webhook.FirstEvent.GetProperty("webhookEventId").GetString()).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        host.Webhooks.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Reordered_webhook_arrives_after_the_next_one()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        await SetAsync(host, new { kind = "reorderedWebhook", times = 1 });

        foreach (var text in new[] { "先", "後" })
        {
            using var said = await host.Test.PostAsJsonAsync($"/_simulator/users/{user}/messages", new { type = "text", text }, TestContext.Current.CancellationToken);
        }
        await host.WebhookAsync(1);

        host.Webhooks.Select(webhook => webhook.FirstEvent.GetProperty("message").GetProperty("text").GetString()).ShouldBe(["後", "先"]);
    }

    [Fact]
    public async Task Unknown_fault_is_refused_with_the_kinds_there_are()
    {
        await using var host = await SimulatorHost.StartAsync();

        using var response = await host.Test.PutAsJsonAsync("/_simulator/faults", new[] { new { kind = "earthquake" } }, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SimulatorHost.ReadAsync(response)).GetProperty("message").GetString()!.ShouldContain("timeoutAfterAccepting");
    }

    private static async Task SetAsync(SimulatorHost host, params object[] faults)
    {
        using var response = await host.Test.PutAsJsonAsync("/_simulator/faults", faults, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<HttpStatusCode> PushAsync(SimulatorHost host, string user)
    {
        using var response = await SendAsync(host, user);
        return response.StatusCode;
    }

    private static async Task<HttpResponseMessage> SendAsync(SimulatorHost host, string user, string? key = null)
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
