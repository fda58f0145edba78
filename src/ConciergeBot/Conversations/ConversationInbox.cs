using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace ConciergeBot.Conversations;

/// <summary>
/// Takes webhook events in, durably and once. An event is accepted by one atomic script; several are pipelined into one
/// round trip. Safe to repeat: what was accepted before is not accepted again for <see cref="SeenFor"/>.
/// </summary>
public sealed class ConversationInbox(IConnectionMultiplexer redis, IOptions<ConversationOptions> options)
{
    /// <summary>How long an event is remembered as accepted. LINE redelivers within a day or not at all.</summary>
    public static readonly TimeSpan SeenFor = TimeSpan.FromHours(24);

    // The sweeper looks at a fresh event only when the direct wake did not get through.
    private static readonly TimeSpan DirectWakeGrace = TimeSpan.FromSeconds(2);

    private const string AcceptScript = """
        if not redis.call('SET', KEYS[1], '1', 'NX', 'EX', ARGV[1]) then return 0 end
        redis.call('RPUSH', KEYS[2], ARGV[2])
        redis.call('ZADD', KEYS[3], 'NX', ARGV[3], ARGV[4])
        return 1
        """;

    /// <summary>Accepts events of one or more parents.</summary>
    /// <returns>For each event whether it was new.</returns>
    /// <exception cref="RedisException">Redis is down. What got in stays in; repeating the call is safe.</exception>
    /// <exception cref="TimeoutException">As above: Redis did not answer in time.</exception>
    public Task<bool[]> AcceptAsync(IEnumerable<(string UserId, InboxEntry Entry)> events)
    {
        var database = redis.GetDatabase();
        return Task.WhenAll(events.Select(item => AcceptAsync(database, ConversationKeys.Of(item.UserId), item.Entry)));
    }

    private async Task<bool> AcceptAsync(IDatabase database, ConversationKeys keys, InboxEntry entry)
    {
        var grace = options.Value.Settle + DirectWakeGrace;
        var result = await database.ScriptEvaluateAsync(
            AcceptScript,
            [keys.Seen(entry.Id), keys.Inbox, keys.Pending],
            [(long)SeenFor.TotalSeconds, entry.Serialize(), (entry.ReceivedAt + grace).ToUnixTimeMilliseconds(), keys.UserId]);
        return (int)result == 1;
    }
}
