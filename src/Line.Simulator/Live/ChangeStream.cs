using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;

namespace Line.Simulator.Live;

/// <summary>The feed as Server-Sent Events; a browser that reconnects says the last number it saw.</summary>
internal sealed class ChangeStream(ChangeFeed feed, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public async Task InvokeAsync(HttpContext http)
    {
        // Open streams would hold up the server's stop.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await http.Response.WriteAsync("retry: 1000\n\n", stopping.Token);
            await http.Response.Body.FlushAsync(stopping.Token);
            await WriteAsync(http, Since(http), stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The browser went away or the server stops: both end the stream as they should.
        }
    }

    private async Task WriteAsync(HttpContext http, long since, CancellationToken cancellationToken)
    {
        var run = http.Request.Query.TryGetValue("run", out var named) ? named.ToString() : null;
        await foreach (var change in feed.FollowAsync(run, since, Heartbeat, cancellationToken))
        {
            await http.Response.WriteAsync(change is null
                ? ": still here\n\n"
                : string.Create(CultureInfo.InvariantCulture, $"id: {change.Number}\nevent: {change.Kind}\ndata: {change.Json}\n\n"), cancellationToken);
            await http.Response.Body.FlushAsync(cancellationToken);
        }
    }

    private static long Since(HttpContext http)
    {
        var text = http.Request.Headers["Last-Event-ID"].ToString();
        if (text.Length == 0)
            text = http.Request.Query["since"].ToString();
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var since) ? since : 0;
    }
}
