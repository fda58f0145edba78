using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace ConciergeBot.Conversations;

/// <summary>
/// The Redis keys of one parent's conversation. All of them carry the hash tag of the parent's partition, so every
/// script touches one slot and runs on a Redis cluster.
/// </summary>
public readonly record struct ConversationKeys
{
    /// <summary>How many partitions there are. Changing it strands what waits under the old keys.</summary>
    public const int Partitions = 64;

    /// <summary>How long Redis keeps what nobody may ever come back for.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    private readonly string _tag;

    private ConversationKeys(int partition, string userId)
    {
        _tag = Tag(partition);
        UserId = userId;
    }

    /// <summary>The parent's LINE user id.</summary>
    public string UserId { get; }

    /// <summary>List of accepted events that no turn has finished yet, oldest acceptance first.</summary>
    public RedisKey Inbox => $"{_tag}:inbox:{UserId}";

    /// <summary>Hash of the conversation: version, state, plan of the turn under way, count of tries.</summary>
    public RedisKey Conversation => $"{_tag}:conversation:{UserId}";

    /// <summary>Hash of events that were looked through for danger signs ahead of their turn; see <see cref="ScreenedNote"/>.</summary>
    public RedisKey Screened => $"{_tag}:screened:{UserId}";

    /// <summary>Sorted set of the partition's parents with work, scored by when it is due (Unix milliseconds).</summary>
    public RedisKey Pending => $"{_tag}:pending";

    /// <summary>List of turns of the partition that were given up.</summary>
    public RedisKey Parked => $"{_tag}:parked";

    /// <summary>List of the partition's escalations that are not in the database yet.</summary>
    public RedisKey Escalations => EscalationsOf(_tag);

    /// <summary>Sorted set of the partition's parents who will be asked how it is, scored by when (Unix milliseconds).</summary>
    public RedisKey FollowUps => FollowUpsOf(_tag);

    /// <summary>What this parent will be asked.</summary>
    public RedisKey FollowUp => $"{_tag}:followup:{UserId}";

    /// <summary>Marker that an event was accepted before.</summary>
    public RedisKey Seen(string eventId) => $"{_tag}:seen:{eventId}";

    /// <summary>Count of the tokens that the language model used for this parent on a day.</summary>
    public RedisKey Tokens(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{_tag}:tokens:{UserId}:{day:yyyyMMdd}");

    public static ConversationKeys Of(string userId)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(userId), hash);
        return new ConversationKeys(hash[0] % Partitions, userId);
    }

    /// <summary>The pending set of every partition, for the sweeper.</summary>
    public static IEnumerable<RedisKey> AllPending() => Enumerable.Range(0, Partitions).Select(partition => (RedisKey)$"{Tag(partition)}:pending");

    /// <summary>The outbox of every partition.</summary>
    public static IEnumerable<RedisKey> AllEscalations() => Enumerable.Range(0, Partitions).Select(partition => EscalationsOf(Tag(partition)));

    /// <summary>List of what will never get from a partition's outbox into the database as it is.</summary>
    public static RedisKey DeadOf(RedisKey outbox) => $"{outbox}:dead";

    /// <summary>The due follow-ups of every partition.</summary>
    public static IEnumerable<RedisKey> AllFollowUps() => Enumerable.Range(0, Partitions).Select(partition => FollowUpsOf(Tag(partition)));

    private static RedisKey EscalationsOf(string tag) => $"{tag}:escalations";

    private static RedisKey FollowUpsOf(string tag) => $"{tag}:followups";

    private static string Tag(int partition) => string.Create(CultureInfo.InvariantCulture, $"{{concierge:{partition:d2}}}");
}
