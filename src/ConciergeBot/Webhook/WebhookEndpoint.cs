using System.Diagnostics;
using ConciergeBot.Conversations;
using Line.Messaging.Webhook;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ConciergeBot.Webhook;

/// <summary>
/// <c>POST /line/webhook</c>. LINE gets its 200 once every event is in its parent's inbox, and a 503 when that could not
/// be done in time; it then delivers again, and what got in the first time is recognised.
/// </summary>
public sealed partial class WebhookEndpoint(
    ConversationInbox inbox, IGrainFactory grains, ConversationTelemetry telemetry, TimeProvider time, ILogger<WebhookEndpoint> logger)
{
    public const string Path = "/line/webhook";

    // LINE: request_timeout after 2 seconds.
    private static readonly TimeSpan AcceptWithin = TimeSpan.FromMilliseconds(1_400);

    public async Task<IResult> ReceiveAsync(WebhookRequest request, HttpContext context)
    {
        var events = Admit(request.Events);
        if (events.Count == 0)
            return TypedResults.Ok();

        try
        {
            var isNew = await inbox.AcceptAsync(events).WaitAsync(AcceptWithin, time, context.RequestAborted);
            foreach (var accepted in isNew)
                telemetry.Accepted(accepted);
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            Log.NotAccepted(logger, events.Count, e);
            return TypedResults.Problem(
                statusCode: StatusCodes.Status503ServiceUnavailable,
                title: "The inbox is not reachable; deliver again later.");
        }

        foreach (var userId in events.Select(item => item.UserId).Distinct(StringComparer.Ordinal))
            await grains.GetGrain<IConversationGrain>(userId).WakeAsync();
        return TypedResults.Ok();
    }

    private List<(string UserId, InboxEntry Entry)> Admit(IReadOnlyList<WebhookEvent> events)
    {
        var now = time.GetUtcNow();
        var trace = Activity.Current?.Id;
        var admitted = new List<(string, InboxEntry)>(events.Count);
        foreach (var e in events.OrderBy(e => e.Timestamp))
        {
            var (userId, reason) = EventAdmission.Decide(e);
            if (userId is not null)
            {
                admitted.Add((userId, new InboxEntry(EventAdmission.IdOf(e), now, trace, e.Raw)));
                continue;
            }

            telemetry.Dropped(reason!);
            Log.Dropped(logger, e.Type, reason!);
        }

        return admitted;
    }

    private static partial class Log
    {
        [LoggerMessage(1001, LogLevel.Error, "{Count} events could not be accepted; LINE is told to deliver them again")]
        public static partial void NotAccepted(ILogger logger, int count, Exception exception);

        [LoggerMessage(1002, LogLevel.Debug, "An event of type {Type} was left alone: {Reason}")]
        public static partial void Dropped(ILogger logger, string type, string reason);
    }
}
