using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ConciergeBot.Conversations;

/// <summary>
/// Wakes conversations whose work is overdue: the wake got lost, the node died in the middle of a turn, or a turn was put
/// off. Runs on every node.
/// </summary>
public sealed partial class InboxSweeper(
    ConversationPartitions partitions,
    IGrainFactory grains,
    TimeProvider time,
    ILogger<InboxSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var userId in await partitions.TakeOverdueAsync(TryAgainAfter))
                    await grains.GetGrain<IConversationGrain>(userId).WakeAsync();
            }
            catch (Exception e) when (e is RedisException or TimeoutException or OrleansException)
            {
                // Nothing is lost: what is overdue stays overdue until a sweep gets through.
                Log.SweepFailed(logger, e);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1111, LogLevel.Warning, "Sweeping the inboxes failed; the next sweep tries again")]
        public static partial void SweepFailed(ILogger logger, Exception exception);
    }
}
