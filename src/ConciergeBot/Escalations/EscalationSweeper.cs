using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ConciergeBot.Escalations;

/// <summary>Carries escalations from the outbox into the database. Runs on every node.</summary>
public sealed partial class EscalationSweeper(
    EscalationOutbox outbox,
    EscalationDesk desk,
    TimeProvider time,
    ILogger<EscalationSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    /// <summary>One sweep. What cannot be raised now stays in the outbox for the next one.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        foreach (var waiting in await outbox.PeekAsync())
        {
            try
            {
                await desk.RaiseAsync(waiting.Read(), cancellation);
            }
            catch (JsonException e)
            {
                // Left where it is: a newer node can read it, and nothing behind it waits for it.
                Log.Unreadable(logger, e);
                continue;
            }

            await outbox.RemoveAsync(waiting);
        }
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
            catch (Exception e) when (e is RedisException or TimeoutException or DbException or DbUpdateException or RetryLimitExceededException)
            {
                // Nothing is lost: what was not raised is still in the outbox.
                Log.SweepFailed(logger, e);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1411, LogLevel.Error, "Escalations could not be written to the database; the next sweep tries again")]
        public static partial void SweepFailed(ILogger logger, Exception exception);

        [LoggerMessage(1412, LogLevel.Error, "An escalation in the outbox cannot be read by this version")]
        public static partial void Unreadable(ILogger logger, Exception exception);
    }
}
