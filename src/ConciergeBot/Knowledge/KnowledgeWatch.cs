using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace ConciergeBot.Knowledge;

/// <summary>
/// Keeps this node's knowledge current: reloads when a publish is announced, and looks by itself from time to time, since
/// Redis forgets an announcement that nobody heard.
/// </summary>
public sealed partial class KnowledgeWatch(
    PublishedKnowledge knowledge, IConnectionMultiplexer redis, IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<KnowledgeWatch> logger)
    : BackgroundService
{
    // Of many announcements during a reload one more reload serves all.
    private readonly Channel<bool> _due = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var interval = options.Value.PollInterval;
        await using var poll = time.CreateTimer(_ => _due.Writer.TryWrite(true), null, interval, interval);
        var hears = await ListenAsync();
        await foreach (var _ in _due.Reader.ReadAllAsync(stoppingToken))
        {
            hears = hears || await ListenAsync();
            await ReloadAsync(stoppingToken);
        }
    }

    private async Task<bool> ListenAsync()
    {
        try
        {
            await redis.GetSubscriber().SubscribeAsync(KnowledgePublisher.Channel, (_, _) => _due.Writer.TryWrite(true));
            return true;
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            Log.NotHeard(logger, e);
            return false;
        }
    }

    private async Task ReloadAsync(CancellationToken stopping)
    {
        try
        {
            var start = time.GetTimestamp();
            var (published, changed) = await knowledge.ReloadAsync(stopping);
            if (changed > 0)
                Log.Reloaded(logger, changed, published, time.GetElapsedTime(start));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The database is away: what was known stays known, and the next poll tries again.
            Log.NotReloaded(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2004, LogLevel.Information, "{Changed} articles changed; {Count} are published. Reloaded in {Elapsed}")]
        public static partial void Reloaded(ILogger logger, int changed, int count, TimeSpan elapsed);

        [LoggerMessage(2006, LogLevel.Warning, "Redis is away: what is published now is found at the next poll")]
        public static partial void NotHeard(ILogger logger, Exception exception);

        [LoggerMessage(2005, LogLevel.Error, "The published articles could not be read; parents get the answers known before")]
        public static partial void NotReloaded(ILogger logger, Exception exception);
    }
}
