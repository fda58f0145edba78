using System.Text.Json;
using ConciergeBot.Escalations;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace ConciergeBot.Conversations;

/// <summary>
/// The steps of a turn in Redis, each one atomic script on one slot. Every write names the version that was read: when
/// two nodes believe they own a conversation, the slower one is refused and its turn is dropped.
/// </summary>
public sealed class ConversationStore(IConnectionMultiplexer redis, TimeProvider time, IOptions<ConversationOptions> options)
{
    // A reply carries five messages and a turn five texts; the rest waits for the next turn.
    private const int MaxWaiting = 50;

    private const string OpenScript = """
        local waiting = redis.call('LRANGE', KEYS[1], 0, tonumber(ARGV[3]) - 1)
        local plan = redis.call('HGET', KEYS[2], 'plan')
        if #waiting == 0 and not plan then
          redis.call('ZREM', KEYS[3], ARGV[1])
          return {}
        end
        redis.call('ZADD', KEYS[3], ARGV[2], ARGV[1])
        local attempts = redis.call('HINCRBY', KEYS[2], 'attempts', 1)
        local version = redis.call('HGET', KEYS[2], 'version')
        local state = redis.call('HGET', KEYS[2], 'state')
        return { version or '0', attempts, state or '', plan or '', waiting }
        """;

    private const string PlanScript = """
        if (redis.call('HGET', KEYS[1], 'version') or '0') ~= ARGV[1] then return 0 end
        redis.call('HSET', KEYS[1], 'plan', ARGV[2])
        redis.call('HINCRBY', KEYS[1], 'version', 1)
        redis.call('PERSIST', KEYS[1])
        local first = 4 + tonumber(ARGV[3])
        for i = first, #ARGV, 3 do
          local raised = 0
          for event = 4, first - 1 do raised = math.max(raised, tonumber(redis.call('HGET', KEYS[3], ARGV[event] .. ARGV[i]) or 0)) end
          if tonumber(ARGV[i + 1]) > raised then redis.call('RPUSH', KEYS[2], ARGV[i + 2]) end
        end
        return 1
        """;

    private const string CompleteScript = """
        if (redis.call('HGET', KEYS[2], 'version') or '0') ~= ARGV[1] then return -1 end
        for i = 8, #ARGV do redis.call('LREM', KEYS[1], 1, ARGV[i]) end
        redis.call('HDEL', KEYS[2], 'plan', 'attempts')
        if ARGV[2] == '' then
          redis.call('HDEL', KEYS[2], 'state')
          redis.call('ZREM', KEYS[4], ARGV[4])
          redis.call('DEL', KEYS[5])
        else
          redis.call('HSET', KEYS[2], 'state', ARGV[2])
          if ARGV[6] ~= '' then
            redis.call('SET', KEYS[5], ARGV[6])
            redis.call('ZADD', KEYS[4], ARGV[7], ARGV[4])
          end
        end
        redis.call('HINCRBY', KEYS[2], 'version', 1)
        redis.call('EXPIRE', KEYS[2], ARGV[3])
        local left = redis.call('LLEN', KEYS[1])
        if left == 0 then
          redis.call('ZREM', KEYS[3], ARGV[4])
          redis.call('DEL', KEYS[6])
        else
          redis.call('ZADD', KEYS[3], ARGV[5], ARGV[4])
        end
        return left
        """;

    private const string DeferScript = """
        if (redis.call('HGET', KEYS[1], 'version') or '0') ~= ARGV[1] then return 0 end
        if ARGV[4] ~= '' then redis.call('HSET', KEYS[1], 'plan', ARGV[4], 'attempts', 0) end
        redis.call('HINCRBY', KEYS[1], 'version', 1)
        redis.call('ZADD', KEYS[2], ARGV[2], ARGV[3])
        return 1
        """;

    private const string ParkScript = """
        if (redis.call('HGET', KEYS[2], 'version') or '0') ~= ARGV[1] then return 0 end
        redis.call('RPUSH', KEYS[4], ARGV[2])
        redis.call('EXPIRE', KEYS[4], ARGV[6])
        for i = 7, #ARGV do redis.call('LREM', KEYS[1], 1, ARGV[i]) end
        if ARGV[3] == '' then redis.call('HDEL', KEYS[2], 'plan') else redis.call('HSET', KEYS[2], 'plan', ARGV[3]) end
        redis.call('HSET', KEYS[2], 'attempts', 0)
        redis.call('HINCRBY', KEYS[2], 'version', 1)
        redis.call('ZADD', KEYS[3], ARGV[5], ARGV[4])
        return 1
        """;

    private readonly IDatabase _database = redis.GetDatabase();

    /// <summary>Reads what waits for a parent and counts the try; null when nothing waits.</summary>
    public async Task<OpenTurn?> OpenAsync(ConversationKeys keys)
    {
        var lease = (time.GetUtcNow() + options.Value.TurnLease).ToUnixTimeMilliseconds();
        var result = (RedisResult[]?)await _database.ScriptEvaluateAsync(
            OpenScript, [keys.Inbox, keys.Conversation, keys.Pending], [keys.UserId, lease, MaxWaiting]);
        if (result is not [var version, var attempts, var state, var plan, var waiting])
            return null;
        return new OpenTurn(
            (long)version,
            (int)attempts,
            Read((byte[]?)state, ConversationJson.Default.ConversationState) ?? ConversationState.Empty,
            Read((byte[]?)plan, ConversationJson.Default.TurnPlan),
            [.. ((RedisValue[]?)waiting ?? []).Select(value => (byte[])value!)]);
    }

    /// <summary>Takes back the count of a try that was opened too early to be one.</summary>
    public Task UncountAsync(ConversationKeys keys) => _database.HashDecrementAsync(keys.Conversation, "attempts");

    /// <summary>
    /// Stores what will be sent, before it is, and hands on what a person shall see, but for what <see cref="WaitingMessages"/>
    /// has handed on already while the turn waited: of the same kind, and at least as grave.
    /// </summary>
    /// <returns>The conversation with the plan; null when another node has overtaken this one.</returns>
    public async Task<OpenTurn?> PlanAsync(ConversationKeys keys, OpenTurn turn, TurnPlan plan, IReadOnlyList<Escalation> escalations)
    {
        RedisValue[] arguments =
        [
            turn.Version,
            Write(plan),
            plan.Entries.Count,
            .. plan.Entries.Select(entry => (RedisValue)InboxEntry.Deserialize(entry).Id),
            .. escalations.SelectMany(escalation => new RedisValue[]
            {
                ScreenedNote.KindOf(escalation), ScreenedNote.GradeOf(escalation), EscalationOutbox.Serialize(escalation),
            }),
        ];
        var stored = await _database.ScriptEvaluateAsync(PlanScript, [keys.Conversation, keys.Escalations, keys.Screened], arguments);
        return (int)stored == 1 ? turn with { Version = turn.Version + 1, Plan = plan } : null;
    }

    /// <summary>
    /// Ends a turn: its entries leave the inbox, its state is kept, its plan is forgotten, its later question is scheduled.
    /// A parent who is forgotten is not asked later either.
    /// </summary>
    /// <returns>How many entries still wait; null when another node has overtaken this one.</returns>
    public async Task<long?> CompleteAsync(ConversationKeys keys, OpenTurn turn, TurnPlan plan)
    {
        RedisValue[] arguments =
        [
            turn.Version,
            plan.State is null ? RedisValue.EmptyString : JsonSerializer.SerializeToUtf8Bytes(plan.State, ConversationJson.Default.ConversationState),
            (long)options.Value.Retention.TotalSeconds,
            keys.UserId,
            time.GetUtcNow().ToUnixTimeMilliseconds(),
            plan.FollowUp is null ? RedisValue.EmptyString : plan.FollowUp.Serialize(),
            plan.FollowUp?.DueAt.ToUnixTimeMilliseconds() ?? 0,
            .. plan.Entries.Select(entry => (RedisValue)entry),
        ];
        var left = (long)await _database.ScriptEvaluateAsync(
            CompleteScript, [keys.Inbox, keys.Conversation, keys.Pending, keys.FollowUps, keys.FollowUp, keys.Screened], arguments);
        return left < 0 ? null : left;
    }

    /// <summary>Puts a turn off. With a plan, the plan is kept as given and the tries of the turn start anew.</summary>
    public Task DeferAsync(ConversationKeys keys, OpenTurn turn, TimeSpan pause, TurnPlan? plan)
    {
        var due = (time.GetUtcNow() + pause).ToUnixTimeMilliseconds();
        return _database.ScriptEvaluateAsync(
            DeferScript, [keys.Conversation, keys.Pending], [turn.Version, due, keys.UserId, plan is null ? RedisValue.EmptyString : Write(plan)]);
    }

    /// <summary>
    /// Gives a turn up: its entries move to the parked list, and <paramref name="apology"/>, if any, becomes the plan.
    /// </summary>
    /// <returns>The conversation with the apology as its plan; null when another node has overtaken this one.</returns>
    public async Task<OpenTurn?> ParkAsync(ConversationKeys keys, OpenTurn turn, ParkedTurn parked, IReadOnlyList<byte[]> entries, TurnPlan? apology)
    {
        RedisValue[] arguments =
        [
            turn.Version,
            JsonSerializer.SerializeToUtf8Bytes(parked, ConversationJson.Default.ParkedTurn),
            apology is null ? RedisValue.EmptyString : Write(apology),
            keys.UserId,
            time.GetUtcNow().ToUnixTimeMilliseconds(),
            (long)ConversationKeys.KeptFor.TotalSeconds,
            .. entries.Select(entry => (RedisValue)entry),
        ];
        var stored = await _database.ScriptEvaluateAsync(ParkScript, [keys.Inbox, keys.Conversation, keys.Pending, keys.Parked], arguments);
        return (int)stored == 1 ? turn with { Version = turn.Version + 1, Plan = apology, Attempts = 0 } : null;
    }

    /// <summary>The turns of a parent's partition that were given up, oldest first.</summary>
    public async Task<IReadOnlyList<ParkedTurn>> ParkedAsync(ConversationKeys keys) =>
        [.. (await _database.ListRangeAsync(keys.Parked)).Select(value => Read((byte[]?)value, ConversationJson.Default.ParkedTurn)!)];

    private static RedisValue Write(TurnPlan plan) => JsonSerializer.SerializeToUtf8Bytes(plan, ConversationJson.Default.TurnPlan);

    private static T? Read<T>(byte[]? utf8, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class => utf8 is null or [] ? null : JsonSerializer.Deserialize(utf8, type);
}
