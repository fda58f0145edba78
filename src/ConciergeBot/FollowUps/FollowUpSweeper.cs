using System.Text.Json;
using ConciergeBot.Conversations;
using Line.Messaging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace ConciergeBot.FollowUps;

/// <summary>Asks parents how it is, once each, when it is time. Runs on every node; one of them asks.</summary>
public sealed partial class FollowUpSweeper(
    FollowUpStore store,
    FollowUpSchedule schedule,
    FollowUpMessages messages,
    Delivery delivery,
    FollowUpTelemetry telemetry,
    TimeProvider time,
    IOptions<FollowUpOptions> options,
    ILogger<FollowUpSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(15);

    /// <summary>Longer than a push with its retries; also the pause while LINE is away.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>One sweep.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        if (!options.Value.Enabled)
            return;
        foreach (var due in await store.TakeDueAsync(Lease))
            await AskAsync(due, cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e is RedisException or TimeoutException)
            {
                // Nothing is lost: what is due stays due until a sweep gets through.
                Log.SweepFailed(logger, e);
            }
        }
    }

    private async Task AskAsync(DueFollowUp due, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (now - due.FollowUp.DueAt > options.Value.TooLateAfter)
        {
            Log.TooLate(logger, due.FollowUp.TurnId);
            await DropAsync(due, "too late");
            return;
        }

        // Swept late, after an outage: the night is still the night.
        var morning = schedule.AfterTheNight(now);
        if (morning > now)
        {
            await store.PutOffAsync(due, morning);
            return;
        }

        // A node that dies after the push leaves the question to another one; the retry key shows it once (409: delivered).
        switch (await delivery.SendAsync(due.UserId, Plan(due.FollowUp, now), recovered: false, cancellation))
        {
            case DeliveryOutcome.Delivered:
                await store.CompleteAsync(due);
                telemetry.Done("asked");
                break;
            case DeliveryOutcome.Refused:
                await DropAsync(due, "refused");
                break;
            default:
                // Taken again when the lease ends.
                break;
        }
    }

    private async Task DropAsync(DueFollowUp due, string outcome)
    {
        await store.CompleteAsync(due);
        telemetry.Done(outcome);
    }

    private TurnPlan Plan(FollowUp followUp, DateTimeOffset now) => new(
        RetryKey.For(followUp.TurnId, "follow-up"),
        ReplyToken: null,
        now,
        JsonSerializer.Deserialize(LineJson.SerializeToUtf8Bytes([messages.Question(followUp)]), ConversationJson.Default.JsonElement),
        Entries: [],
        State: null,
        now,
        IsApology: false);

    private static partial class Log
    {
        [LoggerMessage(1511, LogLevel.Warning, "Sweeping the follow-ups failed; the next sweep tries again")]
        public static partial void SweepFailed(ILogger logger, Exception exception);

        [LoggerMessage(1512, LogLevel.Warning, "The follow-up of turn {TurnId} could not be asked in time and was dropped")]
        public static partial void TooLate(ILogger logger, string turnId);
    }
}
