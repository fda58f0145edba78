using System.Data.Common;
using System.Text.Json;
using ConciergeBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ConciergeBot.Escalations;

/// <summary>
/// Carries escalations from the outbox into the database. Runs on every node. None waits for another: what can never be
/// written is put aside, what cannot be written now rests by itself; all wait only where the database cannot be reached.
/// </summary>
public sealed partial class EscalationSweeper(
    EscalationOutbox outbox,
    EscalationDesk desk,
    EscalationTelemetry telemetry,
    TimeProvider time,
    ILogger<EscalationSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    private readonly EscalationRests _rests = new(time);

    /// <summary>One sweep. What cannot be raised now stays in the outbox for a later one.</summary>
    /// <returns>False when the database cannot be reached.</returns>
    public async Task<bool> SweepAsync(CancellationToken cancellation)
    {
        _rests.ForgetOld();
        foreach (var waiting in await outbox.PeekAsync())
        {
            if (!_rests.IsResting(waiting))
            {
                if (await CarryAsync(waiting, cancellation))
                    continue;
                if (!await desk.IsOpenAsync(cancellation))
                    return false;
                _rests.Rest(waiting);
            }

            await outbox.PutBehindAsync(waiting);
        }

        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        var isRevived = false;
        var failures = 0;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (!isRevived)
                    await outbox.ReviveAsync();
                isRevived = true;
                failures = await SweepAsync(stoppingToken) ? 0 : failures + 1;
            }
            catch (Exception e) when (e is RedisException or TimeoutException)
            {
                // Nothing is lost: what was not raised is still in the outbox.
                Log.SweepFailed(logger, e);
                failures++;
            }

            if (failures > 0)
                await Task.Delay(TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, failures))), time, stoppingToken);
        }
    }

    /// <returns>Whether it is out of the outbox.</returns>
    private async Task<bool> CarryAsync(WaitingEscalation waiting, CancellationToken cancellation)
    {
        try
        {
            await desk.RaiseAsync(waiting.Read(), cancellation);
        }
        catch (JsonException e)
        {
            await BuryAsync(waiting, "unreadable", e);
            return true;
        }
        catch (DbUpdateException e) when (DatabaseRefusal.IsForGood(e))
        {
            await BuryAsync(waiting, "refused", e);
            return true;
        }
        catch (Exception e) when (e is DbException or DbUpdateException or RetryLimitExceededException or TimeoutException or InvalidOperationException)
        {
            Log.NotWritten(logger, e);
            return false;
        }

        await outbox.RemoveAsync(waiting);
        return true;
    }

    private async Task BuryAsync(WaitingEscalation waiting, string reason, Exception e)
    {
        await outbox.BuryAsync(waiting);
        telemetry.Buried(reason);
        Log.Buried(logger, reason, Conversations.ConversationKeys.DeadOf(waiting.Outbox).ToString(), e);
    }

    private static partial class Log
    {
        [LoggerMessage(1411, LogLevel.Error, "An escalation could not be written to the database; a later sweep tries again")]
        public static partial void NotWritten(ILogger logger, Exception exception);

        [LoggerMessage(1412, LogLevel.Error, "An escalation is {Reason} and no person will see it; it is kept in {List}, and tried again when a node starts")]
        public static partial void Buried(ILogger logger, string reason, string list, Exception exception);

        [LoggerMessage(1413, LogLevel.Error, "The outbox of escalations could not be read; the next sweep tries again")]
        public static partial void SweepFailed(ILogger logger, Exception exception);
    }
}
