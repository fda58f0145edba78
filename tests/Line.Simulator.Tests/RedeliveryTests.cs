using System.Net;
using System.Net.Http.Json;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class RedeliveryTests
{
    [Fact]
    public async Task Event_is_sent_again_identical_but_for_its_mark_when_it_was_not_accepted()
    {
        await using var host = await SimulatorHost.StartAsync(options => options.Redelivery = true);
        host.Answer = _ => host.Webhooks.Count == 1 ? 500 : 200;

        await host.WriteAsync(await host.FirstUserAsync(), "もう一度");
        await host.MoveClockAsync(TimeSpan.FromSeconds(11));
        await host.WebhookAsync(1);

        var events = host.Webhooks.Select(webhook => webhook.FirstEvent).ToList();
        events.Count.ShouldBe(2);
        events[1].GetProperty("deliveryContext").GetProperty("isRedelivery").GetBoolean().ShouldBeTrue();
        foreach (var property in new[] { "webhookEventId", "replyToken", "timestamp" })
            events[1].GetProperty(property).ToString().ShouldBe(events[0].GetProperty(property).ToString());
    }

    [Fact]
    public async Task Redelivered_reply_token_works_within_a_minute_of_its_redelivery()
    {
        await using var host = await SimulatorHost.StartAsync(options =>
        {
            options.Redelivery = true;
            options.RedeliveryDelays.Clear();
            options.RedeliveryDelays.Add(TimeSpan.FromMinutes(10));
        });
        host.Answer = _ => host.Webhooks.Count == 1 ? 503 : 200;
        var token = await host.WriteAsync(await host.FirstUserAsync());

        await host.MoveClockAsync(TimeSpan.FromMinutes(10.1));
        await host.WebhookAsync(1);

        (await ReplyAsync(host, token)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Redelivered_reply_token_is_dead_when_20_minutes_have_passed_since_the_event()
    {
        await using var host = await SimulatorHost.StartAsync(options =>
        {
            options.Redelivery = true;
            options.RedeliveryDelays.Clear();
            options.RedeliveryDelays.Add(TimeSpan.FromMinutes(21));
        });
        host.Answer = _ => host.Webhooks.Count == 1 ? 503 : 200;
        var token = await host.WriteAsync(await host.FirstUserAsync());

        await host.MoveClockAsync(TimeSpan.FromMinutes(21.1));
        await host.WebhookAsync(1);

        (await ReplyAsync(host, token)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nothing_is_sent_again_when_redelivery_is_off()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.Answer = _ => 500;

        await host.WriteAsync(await host.FirstUserAsync());
        await host.MoveClockAsync(TimeSpan.FromHours(1));
        // A second user's webhook shows that the sender has moved on.
        await host.WriteAsync(await host.NewUserAsync());

        host.Webhooks.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Silence_of_the_bot_is_a_timeout_in_the_record()
    {
        await using var host = await SimulatorHost.StartAsync(options => options.WebhookTimeout = TimeSpan.FromMilliseconds(200));
        var release = new TaskCompletionSource();
        host.OnEvent = _ => release.Task;

        await host.WriteAsync(await host.FirstUserAsync());
        release.SetResult();

        var call = (await host.GetAsync("/_simulator/calls?kind=webhook")).GetProperty("calls")[0];
        call.GetProperty("status").GetInt32().ShouldBe(0);
        call.GetProperty("error").GetString()!.ShouldStartWith("request_timeout");
    }

    [Fact]
    public async Task Wrong_signature_goes_out_as_asked()
    {
        await using var host = await SimulatorHost.StartAsync();

        using var sent = await host.Test.PostAsJsonAsync("/_simulator/webhooks", new { rawBody = "not json", signature = "AAAA" }, TestContext.Current.CancellationToken);
        (await host.GetAsync("/_simulator/calls?kind=webhook&wait=15000")).GetProperty("calls").GetArrayLength().ShouldBe(1);

        host.Webhooks.TryDequeue(out var webhook).ShouldBeTrue();
        webhook!.Signature.ShouldBe("AAAA");
        webhook.Body.ShouldBe("not json"u8.ToArray());
    }

    [Fact]
    public async Task Several_events_of_several_users_come_in_one_webhook()
    {
        await using var host = await SimulatorHost.StartAsync();
        var users = new[] { await host.FirstUserAsync(), await host.NewUserAsync() };

        using var sent = await host.Test.PostAsJsonAsync("/_simulator/webhooks", new
        {
            events = users.Select(userId => new { type = "message", source = new { type = "user", userId }, message = new { type = "text", id = "1", text = "同時に" } }),
        }, TestContext.Current.CancellationToken);

        var webhook = await host.WebhookAsync(0);
        webhook.GetProperty("events").EnumerateArray().Select(item => item.GetProperty("source").GetProperty("userId").GetString()).ShouldBe(users);
        (await ReplyAsync(host, webhook.GetProperty("events")[1].GetProperty("replyToken").GetString()!)).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> ReplyAsync(SimulatorHost host, string token)
    {
        using var response = await host.Api.PostAsJsonAsync("/v2/bot/message/reply",
            new { replyToken = token, messages = new[] { new { type = "text", text = "はい" } } }, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
