using System.Text.Json;
using ConciergeBot.Conversations;
using StackExchange.Redis;

namespace ConciergeBot.Escalations;

/// <summary>
/// Escalations on their way from a stored plan to the database. The script that stores a plan puts them here in the same
/// breath, so that none is lost when a node dies, and a database that is away holds up no parent.
/// </summary>
public sealed class EscalationOutbox(IConnectionMultiplexer redis)
{
    private const int MaxPerPartition = 50;

    private const string MoveScript = """
        if redis.call('LREM', KEYS[1], 1, ARGV[1]) == 1 then redis.call('RPUSH', KEYS[2], ARGV[1]) end
        return 1
        """;

    private const string ReviveScript = """
        local dead = redis.call('LRANGE', KEYS[1], 0, -1)
        for _, escalation in ipairs(dead) do redis.call('RPUSH', KEYS[2], escalation) end
        redis.call('DEL', KEYS[1])
        return #dead
        """;

    private readonly IDatabase _database = redis.GetDatabase();

    public static byte[] Serialize(Escalation escalation) => JsonSerializer.SerializeToUtf8Bytes(escalation, EscalationJson.Default.Escalation);

    /// <summary>What waits, oldest first within a partition; it stays until <see cref="RemoveAsync"/>.</summary>
    public async Task<IReadOnlyList<WaitingEscalation>> PeekAsync()
    {
        var partitions = await Task.WhenAll(ConversationKeys.AllEscalations().Select(PeekAsync));
        return [.. partitions.SelectMany(waiting => waiting)];
    }

    /// <summary>Takes one out, once it is in the database; harmless when another node has done so.</summary>
    public Task RemoveAsync(WaitingEscalation waiting) => _database.ListRemoveAsync(waiting.Outbox, waiting.Stored, count: 1);

    /// <summary>Puts one behind the others, so that a window full of failures hides nothing.</summary>
    public Task PutBehindAsync(WaitingEscalation waiting) => MoveAsync(waiting, waiting.Outbox);

    /// <summary>Puts one among the dead: kept, and no longer tried.</summary>
    public Task BuryAsync(WaitingEscalation waiting) => MoveAsync(waiting, ConversationKeys.DeadOf(waiting.Outbox));

    /// <summary>Puts the dead back, for a node that may be of a newer version and read or write what another could not.</summary>
    public Task ReviveAsync() => Task.WhenAll(ConversationKeys.AllEscalations().Select(outbox =>
        _database.ScriptEvaluateAsync(ReviveScript, [ConversationKeys.DeadOf(outbox), outbox])));

    private Task<RedisResult> MoveAsync(WaitingEscalation waiting, RedisKey list) => _database.ScriptEvaluateAsync(MoveScript, [waiting.Outbox, list], [waiting.Stored]);

    private async Task<IEnumerable<WaitingEscalation>> PeekAsync(RedisKey outbox)
    {
        var stored = await _database.ListRangeAsync(outbox, 0, MaxPerPartition - 1);
        return stored.Select(value => new WaitingEscalation(outbox, (byte[])value!));
    }
}
