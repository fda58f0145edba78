using System.Diagnostics;
using System.Text;
using System.Threading.Channels;
using Line.Messaging.Webhook;
using Line.Simulator.Clock;
using Line.Simulator.Faults;
using Line.Simulator.Recording;
using Line.Simulator.Users;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Webhooks;

/// <summary>
/// Signs webhooks and sends them, in lanes: one user's events go out in order, many users' at the same time.
/// </summary>
internal sealed partial class WebhookSender(
    WebhookAddress address,
    SimulatorSettings settings,
    ReplyTokens replyTokens,
    Talks talks,
    FaultPlan faults,
    CallRecorder recorder,
    SimulatorClock clock,
    IOptions<LineSimulatorOptions> options,
    ILogger<WebhookSender> logger) : BackgroundService
{
    private const int Lanes = 16;
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(5);

    private readonly Channel<WebhookDelivery>[] _lanes =
        [.. Enumerable.Range(0, Lanes).Select(_ => Channel.CreateUnbounded<WebhookDelivery>(new() { SingleReader = true }))];
    // Its own connection: what an application adds to all its HTTP clients (retries, above all) is not LINE's behaviour.
    private readonly HttpMessageInvoker _http = new(options.Value.CreateWebhookHandler?.Invoke()
        ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Held> _held = new(StringComparer.Ordinal);

    public void Enqueue(WebhookDelivery delivery)
    {
        if (faults.TakeForWebhook(FaultKind.DuplicateWebhook))
            Write(delivery);
        if (TryHold(delivery))
            return;
        Write(delivery);
        Release(delivery.Lane);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(_lanes.Select(lane => Task.Run(() => RunLaneAsync(lane.Reader, stoppingToken), stoppingToken)));

    public override void Dispose()
    {
        foreach (var held in _held.Values)
            held.Timer.Dispose();
        _http.Dispose();
        base.Dispose();
    }

    /// <summary>A reordered webhook waits for the next one of its lane, or a few seconds where none comes.</summary>
    private bool TryHold(WebhookDelivery delivery)
    {
        lock (_gate)
        {
            if (_held.ContainsKey(delivery.Lane) || !faults.TakeForWebhook(FaultKind.ReorderedWebhook))
                return false;
            var timer = clock.CreateTimer(_ => Release(delivery.Lane), null, LongestHold, Timeout.InfiniteTimeSpan);
            _held[delivery.Lane] = new Held(delivery, timer);
            return true;
        }
    }

    private void Release(string lane)
    {
        Held? held;
        lock (_gate)
        {
            if (!_held.Remove(lane, out held))
                return;
        }
        held.Timer.Dispose();
        Write(held.Delivery);
    }

    private void Write(WebhookDelivery delivery) =>
        _lanes[(string.GetHashCode(delivery.Lane, StringComparison.Ordinal) & int.MaxValue) % Lanes].Writer.TryWrite(delivery);

    private async Task RunLaneAsync(ChannelReader<WebhookDelivery> lane, CancellationToken stopping)
    {
        await foreach (var delivery in lane.ReadAllAsync(stopping))
        {
            var call = await SendAsync(delivery, stopping);
            Settle(delivery, call);
            // Last: who waits for the record may move the clock at once, and the redelivery counts from before that.
            recorder.Add(call);
        }
    }

    private void Settle(WebhookDelivery delivery, RecordedCall call)
    {
        if (call.Accepted && !settings.ChatMode)
        {
            // LINE: with chat "Off", messages are read as soon as the bot has them.
            foreach (var userId in delivery.UserIds)
                talks.MarkRead(userId);
        }
        if (call is { Accepted: false, WasSent: true } && settings.Redelivery
            && delivery.RawBody is null && delivery.Attempt <= options.Value.RedeliveryDelays.Count)
            RedeliverLater(delivery);
    }

    private void RedeliverLater(WebhookDelivery delivery)
    {
        ITimer? timer = null;
        timer = clock.CreateTimer(_ =>
        {
            timer?.Dispose();
            Write(delivery.Again());
        }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(options.Value.RedeliveryDelays[delivery.Attempt - 1], Timeout.InfiniteTimeSpan);
    }

    /// <summary>Signs and sends; what came of it is not recorded yet.</summary>
    internal async Task<RecordedCall> SendAsync(WebhookDelivery delivery, CancellationToken stopping)
    {
        var body = delivery.Body(options.Value.BotUserId);
        var call = new RecordedCall
        {
            Kind = "webhook",
            At = clock.GetUtcNow(),
            Method = "POST",
            Target = "",
            Signature = delivery.Signature ?? Sign(body),
            RequestBody = Encoding.UTF8.GetString(body),
            Attempt = delivery.Attempt,
        };
        if (!settings.WebhookActive || address.Resolve() is not { } target)
            return call with { Error = settings.WebhookActive ? "no usable webhook address is set" : "webhooks are switched off" };
        foreach (var token in delivery.ReplyTokens)
            replyTokens.Delivered(token);

        var started = Stopwatch.GetTimestamp();
        call = await PostAsync(call with { Target = target.AbsoluteUri }, target, body, stopping);
        call = call with { Took = Stopwatch.GetElapsedTime(started) };
        if (!call.Accepted)
            Log.NotAccepted(logger, target, call.Status, call.Error, delivery.Attempt);
        return call;
    }

    private async Task<RecordedCall> PostAsync(RecordedCall call, Uri target, byte[] body, CancellationToken stopping)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        deadline.CancelAfter(options.Value.WebhookTimeout);
        using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        request.Headers.TryAddWithoutValidation("User-Agent", "LineBotWebhook/2.0");
        if (call.Signature is { Length: > 0 } signature)
            request.Headers.TryAddWithoutValidation("x-line-signature", signature);
        try
        {
            using var response = await _http.SendAsync(request, deadline.Token);
            var text = await response.Content.ReadAsStringAsync(deadline.Token);
            return call with { Status = (int)response.StatusCode, ResponseBody = text.Length == 0 ? null : text[..Math.Min(text.Length, 4_000)] };
        }
        catch (HttpRequestException error)
        {
            return call with { Error = error.Message };
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return call with { Error = $"request_timeout: no answer within {options.Value.WebhookTimeout.TotalSeconds:0.#} s" };
        }
    }

    private string Sign(byte[] body) =>
        WebhookSignature.Compute(body, options.Value.ChannelSecret);

    private sealed record Held(WebhookDelivery Delivery, ITimer Timer);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The webhook {Target} was not accepted: status {Status} {Error} (attempt {Attempt})")]
        public static partial void NotAccepted(ILogger logger, Uri target, int status, string? error, int attempt);
    }
}
