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

    private async Task<IEnumerable<WaitingEscalation>> PeekAsync(RedisKey outbox)
    {
        var stored = await _database.ListRangeAsync(outbox, 0, MaxPerPartition - 1);
        return stored.Select(value => new WaitingEscalation(outbox, (byte[])value!));
    }
}
