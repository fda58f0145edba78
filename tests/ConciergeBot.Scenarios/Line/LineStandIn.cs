using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Scenarios.Line;

/// <summary>
/// The two LINE endpoints that an answer needs, with the rules that make an answer visible once: a reply token works a
/// single time, a retry key is taken a single time. Lean, for loads that the simulator's page and recorder are not made for.
/// A reply token here reads <c>{userId}:{anything}</c>.
/// </summary>
internal sealed class LineStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, byte> _usedTokens = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _usedKeys = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SentMessage> _sent = new();

    private readonly ConcurrentDictionary<string, TaskCompletionSource<SentMessage>> _waiters = new(StringComparer.Ordinal);

    private LineStandIn(WebApplication app) => _app = app;

    public string Url => _app.Urls.First();

    /// <summary>What parents see, in the order in which LINE took it.</summary>
    public IReadOnlyCollection<SentMessage> Sent => _sent;

    /// <summary>Answers every call with this status instead, while set.</summary>
    public int? Outage { get; set; }

    public static async Task<LineStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var line = new LineStandIn(app);
        app.MapPost("/v2/bot/message/reply", line.Reply);
        app.MapPost("/v2/bot/message/push", line.Push);
        await app.StartAsync();
        return line;
    }

    /// <summary>Waits for what comes back under a reply token.</summary>
    /// <exception cref="TimeoutException">Nothing came.</exception>
    public async Task<SentMessage> WaitForAsync(string replyToken, TimeSpan patience)
    {
        var waiter = _waiters.GetOrAdd(replyToken, _ => new TaskCompletionSource<SentMessage>(TaskCreationOptions.RunContinuationsAsynchronously));
        if (_sent.FirstOrDefault(sent => sent.Key == replyToken) is { } already)
            return already;
        return await waiter.Task.WaitAsync(patience);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Reply(JsonElement body)
    {
        if (Outage is { } status)
            return Results.StatusCode(status);
        var token = body.GetProperty("replyToken").GetString()!;
        if (!_usedTokens.TryAdd(token, 0))
            return Results.Json(new { message = "Invalid reply token" }, statusCode: 400);
        var sent = new SentMessage(token[..token.IndexOf(':', StringComparison.Ordinal)], "reply", token, Messages(body));
        _sent.Enqueue(sent);
        if (_waiters.TryRemove(token, out var waiter))
            waiter.TrySetResult(sent);
        return Results.Json(new { sentMessages = Array.Empty<object>() });
    }

    private IResult Push(JsonElement body, HttpRequest request)
    {
        if (Outage is { } status)
            return Results.StatusCode(status);
        if (request.Headers["X-Line-Retry-Key"].ToString() is { Length: > 0 } key && !_usedKeys.TryAdd(key, 0))
            return Results.Json(new { message = "The retry key is already accepted" }, statusCode: 409);
        var to = body.GetProperty("to").GetString()!;
        _sent.Enqueue(new SentMessage(to, "push", to, Messages(body)));
        return Results.Json(new { sentMessages = Array.Empty<object>() });
    }

    private static List<string> Messages(JsonElement body) =>
        [.. body.GetProperty("messages").EnumerateArray().Select(message => message.GetRawText())];
}
