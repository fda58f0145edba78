using System.Globalization;
using System.Text.Json;
using ConciergeBot.Answering;
using ConciergeBot.Conversations;
using ConciergeBot.Escalations;
using ConciergeBot.FollowUps;
using ConciergeBot.Host.Engines;
using ConciergeBot.Redaction;
using ConciergeBot.Safety;
using ConciergeBot.Storage;
using ConciergeBot.Tests.Safety;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace ConciergeBot.Tests.Conversations;

/// <summary>Inbox, store and runner on a real Garnet; LINE, the answers and the clock are the test's.</summary>
public sealed class ConversationFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("concierge-tests-").FullName;
    private EmbeddedRedis? _redis;
    private ConnectionMultiplexer? _connection;
    private int _users;

    public async ValueTask InitializeAsync()
    {
        _redis = EmbeddedRedis.Start(_folder);
        _connection = await ConnectionMultiplexer.ConnectAsync(_redis.ConnectionString);
        await using var node = NewTalk().NewNode();
        await using var database = await node.GetRequiredService<IDbContextFactory<ConciergeDbContext>>().CreateDbContextAsync();
        await database.Database.MigrateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _connection!.DisposeAsync();
        _redis!.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A parent nobody has talked with, and a node to talk through.</summary>
    internal Talk NewTalk() => new(_connection!, Path.Combine(_folder, "concierge.db"), string.Create(CultureInfo.InvariantCulture, $"U{Interlocked.Increment(ref _users):x32}"));

    /// <summary>One parent's conversation as one or more nodes see it.</summary>
    internal sealed class Talk(IConnectionMultiplexer redis, string databaseFile, string userId)
    {
        private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
        private static readonly ConciergeTexts Texts = ConciergeTexts.Load(TestLines.KnowledgeFolder);
        private int _events;

        public string UserId => userId;

        public ConversationKeys Keys => ConversationKeys.Of(userId);

        public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 1, 3, 0, 0, TimeSpan.Zero));

        public FakeLine Line { get; } = new();

        public ScriptedHandler Handler { get; } = new();

        /// <summary>Replaces what a test plays itself.</summary>
        public Action<IServiceCollection> Replace { get; set; } = _ => { };

        public IEnumerable<string> Seen => Line.Seen.Select(seen => $"{seen.Way}:{JsonDocument.Parse(seen.Messages).RootElement[0].GetProperty("text").GetString()}");

        /// <summary>A node of its own: nothing is shared with another but Redis, LINE and the clock.</summary>
        /// <param name="databaseIsAway">Whether the database cannot be reached from this node.</param>
        public ServiceProvider NewNode(bool databaseIsAway = false)
        {
            var services = new ServiceCollection();
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging()).AddMetrics();
            services.AddSingleton(redis).AddSingleton<TimeProvider>(Time).AddSingleton<ITurnHandler>(Handler);
            services.AddConversations(new ConfigurationBuilder().Build()).AddEscalations().AddFollowUps(new ConfigurationBuilder().Build());
            services.AddSingleton(Texts).AddSingleton(SafetyFixture.Rules).AddSingleton<SafetyScreen>().AddPersonalDataRedaction();
            var file = databaseIsAway ? Path.Combine(databaseFile, "nowhere", "concierge.db") : databaseFile;
            services.AddDatabase(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={file}"));
            services.AddLineMessaging(options =>
            {
                options.ChannelSecret = "secret";
                options.ChannelAccessToken = "token";
                options.MaxRetries = 0;
            }).ConfigurePrimaryHttpMessageHandler(() => Line);
            Replace(services);
            return services.BuildServiceProvider();
        }

        public InboxEntry Text(string text, int secondsLater = 0, string? id = null) => Event(
            $$"""{"type":"message","message":{"id":"{{++_events}}","type":"text","text":"{{text}}"},""", secondsLater, id);

        public InboxEntry Event(string opening, int secondsLater = 0, string? id = null)
        {
            id ??= string.Create(CultureInfo.InvariantCulture, $"{userId}-{++_events}");
            var timestamp = (Time.GetUtcNow() + TimeSpan.FromSeconds(secondsLater)).ToUnixTimeMilliseconds();
            var json = $$"""{{opening}}"timestamp":{{timestamp}},"mode":"active","source":{"type":"user","userId":"{{userId}}"},"webhookEventId":"{{id}}","replyToken":"token-{{id}}"}""";
            return new InboxEntry(id, Time.GetUtcNow(), null, JsonDocument.Parse(json).RootElement);
        }

        public async Task<bool[]> AcceptAsync(params InboxEntry[] entries)
        {
            await using var node = NewNode();
            return await node.GetRequiredService<ConversationInbox>().AcceptAsync(entries.Select(entry => (userId, entry)));
        }

        /// <summary>Lets a new node handle what waits; false when the node "died" on the way.</summary>
        public async Task<bool> DrainAsync()
        {
            await using var node = NewNode();
            try
            {
                await RunAsync(node.GetRequiredService<TurnRunner>().DrainAsync(userId, CancellationToken.None));
                return true;
            }
            catch (NodeDiedException)
            {
                return false;
            }
        }

        /// <summary>The grain is woken while it is at work: another node's eyes do as well.</summary>
        public async Task LookAsync()
        {
            await using var node = NewNode();
            await node.GetRequiredService<DangerWatch>().LookAsync(userId);
        }

        /// <summary>What is in the database for a person to see, after a sweep.</summary>
        public async Task<IReadOnlyList<Escalation>> RaisedAsync()
        {
            await using var node = NewNode();
            await node.GetRequiredService<EscalationSweeper>().SweepAsync(CancellationToken.None);
            await using var database = await node.GetRequiredService<IDbContextFactory<ConciergeDbContext>>().CreateDbContextAsync();
            return await database.Escalations.Where(escalation => escalation.UserId == userId).ToListAsync();
        }

        /// <summary>Lets the clock run until <paramref name="work"/> is done.</summary>
        public async Task RunAsync(Task work)
        {
            for (var i = 0; i < 2_000 && !work.IsCompleted; i++)
            {
                await Task.WhenAny(work, Task.Delay(1));
                if (!work.IsCompleted)
                    Time.Advance(Step);
            }

            await work.WaitAsync(TimeSpan.FromSeconds(10));
        }
    }
}
