using Line.Messaging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Conversations;

/// <summary>
/// Sends a plan so that the parent sees it once: with the reply token while it lives (replies are free), else as a push
/// under the plan's retry key.
/// </summary>
public sealed partial class Delivery(
    LineMessagingClient line,
    ConversationTelemetry telemetry,
    TimeProvider time,
    IOptions<ConversationOptions> options,
    ILogger<Delivery> logger)
{
    private const int MaxReplyTries = 3;

    /// <param name="recovered">Whether an earlier run may have sent the plan already.</param>
    public async Task<DeliveryOutcome> SendAsync(string userId, TurnPlan plan, bool recovered, CancellationToken cancellation)
    {
        var messages = LineJson.DeserializeMessages(plan.Messages);
        if (messages.Count == 0)
            return DeliveryOutcome.Delivered;
        try
        {
            if (plan.ReplyToken is not null && await ReplyAsync(plan, messages, recovered, cancellation))
                return DeliveryOutcome.Delivered;

            await line.PushAsync(userId, messages, plan.RetryKey, cancellationToken: cancellation);
            telemetry.Delivered("push");
            return DeliveryOutcome.Delivered;
        }
        catch (LineApiException e) when (IsTransient(e.Kind))
        {
            Log.Deferred(logger, e.Kind, e.RequestId, e);
            return DeliveryOutcome.Deferred;
        }
        catch (LineApiException e)
        {
            Log.Refused(logger, e.Kind, e.RequestId, e);
            return DeliveryOutcome.Refused;
        }
    }

    /// <summary>Leaves a group or room. Tried once: where it fails, the account stays and says no more.</summary>
    /// <param name="chatId">LINE: the id of a group begins with C, that of a room with R.</param>
    public async Task LeaveAsync(string chatId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(chatId);
        try
        {
            await (chatId.StartsWith('R') ? line.Groups.LeaveRoomAsync(chatId, cancellation) : line.Groups.LeaveAsync(chatId, cancellation));
        }
        catch (LineApiException e)
        {
            Log.NotLeft(logger, e.Kind, e.RequestId, e);
        }
    }

    /// <returns>Whether the parent has the answer; false when it has to be pushed.</returns>
    private async Task<bool> ReplyAsync(TurnPlan plan, IReadOnlyList<Message> messages, bool recovered, CancellationToken cancellation)
    {
        // A reply token works once. After a try whose outcome nobody knows, "invalid" from a token that is still young
        // means that the try got through.
        var mayHaveBeenUsed = recovered;
        for (var attempt = 1; attempt <= MaxReplyTries; attempt++)
        {
            var isYoung = time.GetUtcNow() - plan.TokenReceivedAt < options.Value.ReplyTokenLifetime;
            if (!isYoung && !mayHaveBeenUsed)
                return false;
            try
            {
                await line.ReplyAsync(plan.ReplyToken!, messages, cancellationToken: cancellation);
                telemetry.Delivered("reply");
                return true;
            }
            catch (LineApiException e) when (e.Kind == LineApiError.InvalidReplyToken)
            {
                // An old token that may have been used says nothing. The answer is pushed: seen twice is better than never.
                return mayHaveBeenUsed && isYoung;
            }
            catch (LineApiException e) when (IsTransient(e.Kind) && attempt < MaxReplyTries)
            {
                mayHaveBeenUsed |= e.Kind != LineApiError.RateLimited;
                Log.ReplyRetried(logger, attempt, e.Kind, e);
                await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), time, cancellation);
            }
        }

        return false;
    }

    private static bool IsTransient(LineApiError kind) => kind is
        LineApiError.ServerError or LineApiError.Timeout or LineApiError.Network or LineApiError.RateLimited
        // Somebody has to mend these two, and then the parents shall have their answers.
        or LineApiError.Unauthorized or LineApiError.Forbidden;

    private static partial class Log
    {
        [LoggerMessage(1301, LogLevel.Information, "Reply try {Attempt} failed ({Kind}); trying again")]
        public static partial void ReplyRetried(ILogger logger, int attempt, LineApiError kind, Exception exception);

        [LoggerMessage(1302, LogLevel.Warning, "LINE could not take the answer now ({Kind}, request {RequestId}); it will be sent later")]
        public static partial void Deferred(ILogger logger, LineApiError kind, string? requestId, Exception exception);

        [LoggerMessage(1303, LogLevel.Error, "LINE refused the answer ({Kind}, request {RequestId})")]
        public static partial void Refused(ILogger logger, LineApiError kind, string? requestId, Exception exception);

        [LoggerMessage(1304, LogLevel.Warning, "A group could not be left ({Kind}, request {RequestId})")]
        public static partial void NotLeft(ILogger logger, LineApiError kind, string? requestId, Exception exception);
    }
}
