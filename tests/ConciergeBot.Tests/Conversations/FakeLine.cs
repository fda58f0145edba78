using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ConciergeBot.Tests.Conversations;

/// <summary>LINE's reply and push endpoints behind the real client, with the rules that show an answer once.</summary>
internal sealed class FakeLine : HttpMessageHandler
{
    private readonly HashSet<string> _usedTokens = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedKeys = new(StringComparer.Ordinal);
    private int _loadings;

    /// <summary>What the parent sees: way and messages, in order.</summary>
    public ConcurrentQueue<(string Way, string Messages)> Seen { get; } = new();

    /// <summary>The calls that left a group or room.</summary>
    public ConcurrentQueue<string> Left { get; } = new();

    /// <summary>Called before a request is handled; may answer in its place or throw.</summary>
    public Func<string, HttpResponseMessage?> Before { get; set; } = _ => null;

    /// <summary>Called after a request was taken, before its answer goes back: throw here, and nobody knows it was taken.</summary>
    public Action<string> After { get; set; } = _ => { };

    /// <summary>How often the loading indicator was asked for.</summary>
    public int Loadings => _loadings;

    /// <summary>Called while the loading indicator is asked for; may take its time.</summary>
    public Func<CancellationToken, Task> Loading { get; set; } = _ => Task.CompletedTask;

    /// <summary>Reply tokens older than LINE keeps them.</summary>
    public bool TokensExpired { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var way = request.RequestUri!.Segments[^1];
        if (Before(way) is { } answer)
            return answer;
        if (way == "leave")
        {
            Left.Enqueue(request.RequestUri.AbsolutePath);
            return Json(HttpStatusCode.OK, "{}");
        }

        if (way == "start")
        {
            Interlocked.Increment(ref _loadings);
            await Loading(cancellationToken);
            return Json(HttpStatusCode.Accepted, "{}");
        }

        using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        if (way == "reply" && (TokensExpired || !_usedTokens.Add(body.RootElement.GetProperty("replyToken").GetString()!)))
            return Json(HttpStatusCode.BadRequest, """{"message":"Invalid reply token"}""");
        if (way == "push" && !_usedKeys.Add(request.Headers.GetValues("X-Line-Retry-Key").Single()))
            return Json(HttpStatusCode.Conflict, """{"message":"The retry key is already accepted"}""");
        Seen.Enqueue((way, body.RootElement.GetProperty("messages").ToString()));
        After(way);
        return Json(HttpStatusCode.OK, """{"sentMessages":[]}""");
    }

    public static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
