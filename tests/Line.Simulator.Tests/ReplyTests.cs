using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class ReplyTests
{
    private static readonly object[] Hello = [new { type = "text", text = "こんにちは" }];

    [Fact]
    public async Task Webhook_is_signed_over_its_bytes_when_a_user_writes()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();

        await host.WriteAsync(user, "離乳食はいつから？🍚");

        host.Webhooks.TryDequeue(out var webhook).ShouldBeTrue();
        webhook!.Signature.ShouldBe(Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(SimulatorHost.Secret), webhook.Body)));
        webhook.Json.GetProperty("destination").GetString()!.ShouldStartWith("U");
        var sent = webhook.FirstEvent;
        sent.GetProperty("type").GetString().ShouldBe("message");
        sent.GetProperty("source").GetProperty("userId").GetString().ShouldBe(user);
        sent.GetProperty("message").GetProperty("text").GetString().ShouldBe("離乳食はいつから？🍚");
        sent.GetProperty("webhookEventId").GetString()!.Length.ShouldBe(26);
        sent.GetProperty("deliveryContext").GetProperty("isRedelivery").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Reply_is_shown_and_its_token_works_once()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        var token = await host.WriteAsync(user);

        using var first = await ReplyAsync(host, token);
        using var second = await ReplyAsync(host, token);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Headers.GetValues("x-line-request-id").ShouldHaveSingleItem();
        (await SimulatorHost.ReadAsync(first)).GetProperty("sentMessages").GetArrayLength().ShouldBe(1);
        second.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SimulatorHost.ReadAsync(second)).GetProperty("message").GetString().ShouldBe("Invalid reply token");
        var talk = await host.GetAsync($"/_simulator/users/{user}/talk");
        talk.EnumerateArray().Select(entry => entry.GetProperty("from").GetString()).ShouldBe(["user", "bot"]);
    }

    [Fact]
    public async Task Reply_token_is_refused_when_a_minute_has_passed()
    {
        await using var host = await SimulatorHost.StartAsync();
        var token = await host.WriteAsync(await host.FirstUserAsync());

        await host.MoveClockAsync(TimeSpan.FromSeconds(61));

        using var late = await ReplyAsync(host, token);
        late.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Reply_with_a_retry_key_is_refused()
    {
        await using var host = await SimulatorHost.StartAsync();
        var token = await host.WriteAsync(await host.FirstUserAsync());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v2/bot/message/reply")
        {
            Content = JsonContent.Create(new { replyToken = token, messages = Hello }),
            Headers = { { "X-Line-Retry-Key", "123e4567-e89b-12d3-a456-426614174000" } },
        };

        using var response = await host.Api.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer wrong")]
    [InlineData("the-access-token")]
    public async Task Any_call_is_401_when_the_token_is_missing_or_wrong(string? authorization)
    {
        await using var host = await SimulatorHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v2/bot/info");
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var response = await host.Test.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.Contains("x-line-request-id").ShouldBeTrue();
    }

    private static Task<HttpResponseMessage> ReplyAsync(SimulatorHost host, string token) =>
        host.Api.PostAsJsonAsync("/v2/bot/message/reply", new { replyToken = token, messages = Hello }, TestContext.Current.CancellationToken);
}
