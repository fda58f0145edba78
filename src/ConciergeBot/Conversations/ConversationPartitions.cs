using StackExchange.Redis;

namespace ConciergeBot.Conversations;

/// <summary>Finds the conversations whose work is overdue, over all partitions.</summary>
public sealed class ConversationPartitions(IConnectionMultiplexer redis, TimeProvider time)
{
    private const int MaxPerPartition = 100;

    // Whoever takes an overdue conversation moves it back, so that two sweepers do not wake the same one at once.
    private const string TakeOverdueScript = """
        local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, tonumber(ARGV[3]))
        for _, user in ipairs(due) do redis.call('ZADD', KEYS[1], ARGV[2], user) end
        return due
        """;

    /// <summary>Takes the parents whose events wait longer than they should.</summary>
    /// <param name="again">When they count as overdue again if nobody finishes them.</param>
    public async Task<IReadOnlyList<string>> TakeOverdueAsync(TimeSpan again)
    {
        var now = time.GetUtcNow();
        var database = redis.GetDatabase();
        var partitions = await Task.WhenAll(ConversationKeys.AllPending().Select(pending => database.ScriptEvaluateAsync(
            TakeOverdueScript,
            [pending],
            [now.ToUnixTimeMilliseconds(), (now + again).ToUnixTimeMilliseconds(), MaxPerPartition])));
        return [.. partitions.SelectMany(result => (string?[]?)result ?? []).OfType<string>()];
    }

    /// <summary>How many conversations have work, due or not.</summary>
    public async Task<long> CountPendingAsync()
    {
        var database = redis.GetDatabase();
        var counts = await Task.WhenAll(ConversationKeys.AllPending().Select(pending => database.SortedSetLengthAsync(pending)));
        return counts.Sum();
    }
}
