using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Clock;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Line.Simulator.Tests.Hosting;

/// <summary>The simulator on a real port with a bot beside it that keeps every webhook and answers as it is told.</summary>
internal sealed class SimulatorHost : IAsyncDisposable
{
    public const string Secret = "the-channel-secret";
    public const string Token = "the-access-token";

    private readonly WebApplication _app;

    private SimulatorHost(WebApplication app)
    {
        _app = app;
        Logs = app.Services.GetFakeLogCollector();
        Address = new Uri(app.Urls.First());
        Api = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };
        Api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        Test = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public Uri Address { get; }

    /// <summary>Calls the Messaging API with a valid token.</summary>
    public HttpClient Api { get; }

    /// <summary>Calls the test API.</summary>
    public HttpClient Test { get; }

    public ConcurrentQueue<ReceivedWebhook> Webhooks { get; } = new();

    /// <summary>What the bot answers; 200 unless a test says otherwise.</summary>
    public Func<ReceivedWebhook, int> Answer { get; set; } = _ => StatusCodes.Status200OK;

    /// <summary>What the bot does with each event before it answers the webhook.</summary>
    public Func<JsonNode, Task> OnEvent { get; set; } = _ => Task.CompletedTask;

    public DateTimeOffset Now => _app.Services.GetRequiredService<SimulatorClock>().GetUtcNow();

    public IServiceProvider Services => _app.Services;

    /// <summary>What the simulator and its web server logged; outlives the host.</summary>
    public FakeLogCollector Logs { get; }

    public static async Task<SimulatorHost> StartAsync(Action<LineSimulatorOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddFakeLogging();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddLineSimulator(options =>
        {
            options.ChannelSecret = Secret;
            options.ChannelAccessTokens.Add(Token);
            options.WebhookUrl = "/bot/webhook";
            options.BotName = "こそだてコンシェルジュ";
            options.FirstUsersFollow = false;
            configure?.Invoke(options);
        });
        var app = builder.Build();
        SimulatorHost? host = null;
        app.MapLineSimulator();
        app.MapPost("/bot/webhook", async (HttpContext http) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
            var received = new ReceivedWebhook(body.ToArray(), http.Request.Headers["x-line-signature"].ToString());
            host!.Webhooks.Enqueue(received);
            if (received.Signature.Length > 0 && received.TryEvents() is { } events)
            {
                foreach (var item in events)
                    await host.OnEvent(item!);
            }
            return Results.StatusCode(host.Answer(received));
        });
        await app.StartAsync();
        host = new SimulatorHost(app);
        return host;
    }

    public async Task<JsonElement> GetAsync(string path) =>
        await Test.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    public async Task<string> FirstUserAsync() => (await GetAsync("/_simulator/users"))[0].GetProperty("userId").GetString()!;

    public async Task<string> NewUserAsync(string name = "ためし はなこ")
    {
        using var response = await Test.PostAsJsonAsync("/_simulator/users", new { displayName = name, announce = false }, TestContext.Current.CancellationToken);
        return (await ReadAsync(response)).GetProperty("userId").GetString()!;
    }

    /// <summary>Lets a user write and waits for the webhook; answers its reply token.</summary>
    public async Task<string> WriteAsync(string userId, string text = "こんにちは")
    {
        var since = (await GetAsync("/_simulator/calls?since=0&kind=webhook")).GetProperty("last").GetInt64();
        using var said = await Test.PostAsJsonAsync($"/_simulator/users/{userId}/messages", new { type = "text", text }, TestContext.Current.CancellationToken);
        said.IsSuccessStatusCode.ShouldBeTrue();
        var webhook = await WaitForWebhookAsync(since);
        return webhook.GetProperty("events")[0].GetProperty("replyToken").GetString()!;
    }

    /// <summary>The body of the n-th webhook of this run, counted from 0; waits for it.</summary>
    public async Task<JsonElement> WebhookAsync(int index)
    {
        var since = 0L;
        for (var seen = 0; ; seen++)
        {
            var calls = (await GetAsync($"/_simulator/calls?since={since}&kind=webhook&wait=15000")).GetProperty("calls");
            calls.GetArrayLength().ShouldBeGreaterThan(0, "no further webhook was sent");
            if (seen == index)
                return JsonDocument.Parse(calls[0].GetProperty("requestBody").GetString()!).RootElement;
            since = calls[0].GetProperty("number").GetInt64();
        }
    }

    /// <summary>The body of the first webhook recorded after that number.</summary>
    private async Task<JsonElement> WaitForWebhookAsync(long since)
    {
        var calls = (await GetAsync($"/_simulator/calls?since={since}&kind=webhook&wait=15000")).GetProperty("calls");
        calls.GetArrayLength().ShouldBeGreaterThan(0, "no webhook was sent");
        return JsonDocument.Parse(calls[0].GetProperty("requestBody").GetString()!).RootElement;
    }

    public async Task MoveClockAsync(TimeSpan by)
    {
        using var moved = await Test.PostAsJsonAsync("/_simulator/clock", new { advanceSeconds = by.TotalSeconds }, TestContext.Current.CancellationToken);
        moved.IsSuccessStatusCode.ShouldBeTrue();
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        Test.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
