using System.Text.Json;
using ConciergeBot.Conversations;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ConciergeBot.FollowUps;

/// <summary>
/// Follow-ups in Redis, at most one a parent. They are scheduled and cancelled by the script that completes a turn
/// (<see cref="ConversationStore.CompleteAsync"/>); every script here touches one slot.
/// </summary>
public sealed partial class FollowUpStore(IConnectionMultiplexer redis, TimeProvider time, ILogger<FollowUpStore> logger)
{
    private const int MaxPerPartition = 50;

    // Whoever takes a due one moves it back, so that one node asks; if that node dies, another takes it when the lease ends.
    private const string TakeScript = """
        local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, tonumber(ARGV[3]))
        for _, user in ipairs(due) do redis.call('ZADD', KEYS[1], ARGV[2], user) end
        return due
        """;

    private const string CompleteScript = """
        local stored = redis.call('GET', KEYS[2])
        if stored and stored ~= ARGV[1] then return 0 end
        redis.call('DEL', KEYS[2])
        redis.call('ZREM', KEYS[1], ARGV[2])
        return 1
        """;

    private const string PutOffScript = """
        if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
        redis.call('ZADD', KEYS[1], ARGV[3], ARGV[2])
        return 1
        """;

    private readonly IDatabase _database = redis.GetDatabase();

    /// <summary>Takes what is due over all partitions.</summary>
    /// <param name="lease">How long another node leaves it to this one.</param>
    public async Task<IReadOnlyList<DueFollowUp>> TakeDueAsync(TimeSpan lease)
    {
        var now = time.GetUtcNow();
        var partitions = await Task.WhenAll(ConversationKeys.AllFollowUps().Select(due => _database.ScriptEvaluateAsync(
            TakeScript, [due], [now.ToUnixTimeMilliseconds(), (now + lease).ToUnixTimeMilliseconds(), MaxPerPartition])));
        var users = partitions.SelectMany(result => (string?[]?)result ?? []).OfType<string>();
        return [.. (await Task.WhenAll(users.Select(ReadAsync))).OfType<DueFollowUp>()];
    }

    /// <summary>Ends one: it was asked, or never will be.</summary>
    public Task CompleteAsync(DueFollowUp due) => CompleteAsync(ConversationKeys.Of(due.UserId), due.Stored);

    /// <summary>Puts one off.</summary>
    public Task PutOffAsync(DueFollowUp due, DateTimeOffset until)
    {
        var keys = ConversationKeys.Of(due.UserId);
        return _database.ScriptEvaluateAsync(
            PutOffScript, [keys.FollowUps, keys.FollowUp], [due.Stored, keys.UserId, until.ToUnixTimeMilliseconds()]);
    }

    private async Task<DueFollowUp?> ReadAsync(string userId)
    {
        var keys = ConversationKeys.Of(userId);
        if ((byte[]?)await _database.StringGetAsync(keys.FollowUp) is not { } stored)
        {
            await CompleteAsync(keys, []);
            return null;
        }

        try
        {
            return new DueFollowUp(userId, FollowUp.Deserialize(stored), stored);
        }
        catch (JsonException e)
        {
            Log.Unreadable(logger, e);
            await CompleteAsync(keys, stored);
            return null;
        }
    }

    private Task<RedisResult> CompleteAsync(ConversationKeys keys, byte[] stored) =>
        _database.ScriptEvaluateAsync(CompleteScript, [keys.FollowUps, keys.FollowUp], [stored, keys.UserId]);

    private static partial class Log
    {
        [LoggerMessage(1501, LogLevel.Error, "A follow-up cannot be read by this version and was dropped")]
        public static partial void Unreadable(ILogger logger, Exception exception);
    }
}
