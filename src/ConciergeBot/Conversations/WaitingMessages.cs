using System.Text.Json;
using ConciergeBot.Escalations;
using ConciergeBot.Safety;
using StackExchange.Redis;

namespace ConciergeBot.Conversations;

/// <summary>
/// Reads what waits behind a turn, and raises ahead of its turn what cannot wait. Raised and noted in one script: whoever
/// looks again finds the note, and so does the script that stores the plan of the turn
/// (<see cref="ConversationStore.PlanAsync"/>).
/// </summary>
public sealed class WaitingMessages(IConnectionMultiplexer redis)
{
    // The newest: each new event is looked at when it comes.
    private const int MaxWaiting = 50;

    private const string ReadScript = """
        local waiting = redis.call('LRANGE', KEYS[1], -tonumber(ARGV[1]), -1)
        if #waiting == 0 then return {} end
        local version = redis.call('HGET', KEYS[2], 'version')
        local state = redis.call('HGET', KEYS[2], 'state')
        local plan = redis.call('HGET', KEYS[2], 'plan')
        return { version or '0', state or '', plan or '', waiting, redis.call('HGETALL', KEYS[3]) }
        """;

    // The version stays: a turn that is being decided shall not be refused for this.
    private const string RaiseScript = """
        if (redis.call('HGET', KEYS[1], 'version') or '0') ~= ARGV[1] then return 0 end
        for i = 3, #ARGV, 3 do
          if tonumber(ARGV[i + 1]) > tonumber(redis.call('HGET', KEYS[2], ARGV[i]) or -1) then
            redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
            if ARGV[i + 2] ~= '' then redis.call('RPUSH', KEYS[3], ARGV[i + 2]) end
          end
        end
        redis.call('EXPIRE', KEYS[2], ARGV[2])
        return 1
        """;

    private readonly IDatabase _database = redis.GetDatabase();

    /// <returns>Null when nothing waits.</returns>
    public async Task<WaitingConversation?> ReadAsync(ConversationKeys keys)
    {
        var result = (RedisResult[]?)await _database.ScriptEvaluateAsync(ReadScript, [keys.Inbox, keys.Conversation, keys.Screened], [MaxWaiting]);
        if (result is not [var version, var state, var plan, var waiting, var screened])
            return null;
        var planned = Planned((byte[]?)plan);
        var notes = Notes((RedisValue[]?)screened ?? []);
        var texts = ((RedisValue[]?)waiting ?? [])
            .Select(value => InboxEntry.Deserialize((byte[])value!))
            .Select(entry => (entry.Id, Event: entry.Parse()))
            .OrderBy(item => item.Event.Timestamp)
            .SelectMany(item => Turn.TextsOf(item.Event).Select(text => new WaitingText(
                item.Id, item.Event.Timestamp, text.Text, planned.Contains(item.Id), notes.GetValueOrDefault(item.Id))));
        return new WaitingConversation((long)version, State((byte[]?)state), [.. texts]);
    }

    /// <summary>Notes what was looked at, and hands on what a person shall see of it.</summary>
    /// <returns>False when a turn has gone on since <paramref name="read"/>: it is to be read and looked at anew.</returns>
    public async Task<bool> RaiseAsync(ConversationKeys keys, WaitingConversation read, IEnumerable<(string EventId, Escalation? Escalation)> looked)
    {
        RedisValue[] arguments =
        [
            read.Version,
            (long)ConversationKeys.KeptFor.TotalSeconds,
            .. looked.SelectMany(item => new RedisValue[]
            {
                item.EventId + ScreenedNote.KindOf(item.Escalation),
                ScreenedNote.GradeOf(item.Escalation),
                item.Escalation is null ? RedisValue.EmptyString : EscalationOutbox.Serialize(item.Escalation),
            }),
        ];
        return (int)await _database.ScriptEvaluateAsync(RaiseScript, [keys.Conversation, keys.Screened, keys.Escalations], arguments) == 1;
    }

    private static HashSet<string> Planned(byte[]? plan) => plan is null or []
        ? []
        : [.. JsonSerializer.Deserialize(plan, ConversationJson.Default.TurnPlan)!.Entries.Select(entry => InboxEntry.Deserialize(entry).Id)];

    private static ConversationState State(byte[]? state) => state is null or []
        ? ConversationState.Empty
        : JsonSerializer.Deserialize(state, ConversationJson.Default.ConversationState) ?? ConversationState.Empty;

    private static Dictionary<string, IReadOnlyDictionary<SafetyKind, int>> Notes(RedisValue[] screened) => screened
        .Chunk(2)
        .Select(pair => ScreenedNote.Read(new HashEntry(pair[0], pair[1])))
        .GroupBy(note => note.EventId, StringComparer.Ordinal)
        .ToDictionary(
            notes => notes.Key,
            IReadOnlyDictionary<SafetyKind, int> (notes) => notes.Where(note => note.Kind is not null).ToDictionary(note => note.Kind!.Value, note => note.Grade),
            StringComparer.Ordinal);
}
