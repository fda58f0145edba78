using System.Text.Json;
using ConciergeBot.Conversations;
using ConciergeBot.Host.Engines;
using ConciergeBot.Knowledge;
using ConciergeBot.Storage;
using ConciergeBot.Tests.Conversations;
using Line.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace ConciergeBot.Tests.Languages;

/// <summary>The concierge with the knowledge of this repository, without LINE and without Redis: turns go straight to their handler.</summary>
public sealed class ConciergeFixture : IAsyncLifetime
{
    internal static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly string _folder = Directory.CreateTempSubdirectory("concierge-").FullName;
    private readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal) { ["Knowledge:Path"] = TestLines.KnowledgeFolder };
    private EmbeddedRedis? _redis;
    private ConnectionMultiplexer? _connection;
    private ServiceProvider? _services;

    public IServiceProvider Services => _services!;

    internal FakeLine Line { get; } = new();

    /// <summary>A setting of this concierge; to be given before it starts.</summary>
    public void Set(string key, string value) => _settings[key] = value;

    /// <summary>The time of this concierge; to be given before it starts.</summary>
    public FakeTimeProvider Clock { get; init; } = new(Noon);

    /// <summary>How long the parent's message has waited when its turn begins.</summary>
    public TimeSpan Waited { get; set; }

    /// <summary>Ends the turns: the product stops, or a turn's lease is over.</summary>
    public CancellationToken Stopping { get; set; }

    /// <summary>Replaces what a test plays itself; to be given before the concierge starts.</summary>
    public Action<IServiceCollection> Replace { get; set; } = _ => { };

    public async ValueTask InitializeAsync()
    {
        _redis = EmbeddedRedis.Start(Path.Combine(_folder, "redis"));
        _connection = await ConnectionMultiplexer.ConnectAsync(_redis.ConnectionString);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(_settings).Build();
        var services = new ServiceCollection().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging()).AddMetrics();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IConnectionMultiplexer>(_connection);
        services.AddLineMessaging(options => (options.ChannelSecret, options.ChannelAccessToken, options.MaxRetries) = ("secret", "token", 0))
            .ConfigurePrimaryHttpMessageHandler(() => Line);
        services.AddConcierge(configuration);
        services.AddDatabase(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder, "knowledge.db")}"));
        Replace(services);
        _services = services.BuildServiceProvider();
        await ActivatorUtilities.CreateInstance<KnowledgeStartup>(_services).StartingAsync(CancellationToken.None);
    }

    /// <summary>A parent writes.</summary>
    public Task<TurnResult> SayAsync(ConversationState state, params string[] texts) => HandleAsync(state, [.. texts.Select((text, index) => $$"""
        {"type":"message","webhookEventId":"E{{index}}","timestamp":{{Now.ToUnixTimeMilliseconds() + index}},"mode":"active","deliveryContext":{"isRedelivery":false},
         "source":{"type":"user","userId":"Uparent"},"replyToken":"r","message":{"type":"text","id":"{{index}}","quoteToken":"q","text":{{JsonSerializer.Serialize(text)}} } }
        """)]);

    /// <summary>A parent taps a button.</summary>
    public Task<TurnResult> TapAsync(ConversationState state, string data) => HandleAsync(state, [$$"""
        {"type":"postback","webhookEventId":"E","timestamp":{{Now.ToUnixTimeMilliseconds()}},"mode":"active","deliveryContext":{"isRedelivery":false},
         "source":{"type":"user","userId":"Uparent"},"replyToken":"r","postback":{"data":{{JsonSerializer.Serialize(data)}} } }
        """]);

    /// <summary>A parent sends where they are.</summary>
    public Task<TurnResult> LocateAsync(ConversationState state, double latitude, double longitude) => HandleAsync(state, [$$"""
        {"type":"message","webhookEventId":"E","timestamp":{{Now.ToUnixTimeMilliseconds()}},"mode":"active","deliveryContext":{"isRedelivery":false},
         "source":{"type":"user","userId":"Uparent"},"replyToken":"r","message":{"type":"location","id":"1","address":"見本の通り1","latitude":{{JsonSerializer.Serialize(latitude)}},"longitude":{{JsonSerializer.Serialize(longitude)}} } }
        """]);

    /// <summary>A parent sends something other than text.</summary>
    public Task<TurnResult> SendAsync(ConversationState state, string message) => HandleAsync(state, [$$"""
        {"type":"message","webhookEventId":"E","timestamp":{{Now.ToUnixTimeMilliseconds()}},"mode":"active","deliveryContext":{"isRedelivery":false},
         "source":{"type":"user","userId":"Uparent"},"replyToken":"r","message":{{message}} }
        """]);

    /// <summary>The account is taken into a group.</summary>
    public Task<TurnResult> JoinAsync() => HandleAsync(ConversationState.Empty, [$$"""
        {"type":"join","webhookEventId":"E","timestamp":{{Now.ToUnixTimeMilliseconds()}},"mode":"active","deliveryContext":{"isRedelivery":false},
         "source":{"type":"group","groupId":"C1"},"replyToken":"r"}
        """]);

    /// <summary>All that a parent sees, as LINE gets it.</summary>
    public static string Seen(TurnResult result) => string.Join('\n', result.Messages.Select(message => JsonSerializer.Serialize(
        JsonDocument.Parse(LineJson.SerializeToUtf8Bytes([message])), Readable)));

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        if (_connection is not null)
            await _connection.DisposeAsync();
        _redis?.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static JsonSerializerOptions Readable { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private DateTimeOffset Now => Clock.GetUtcNow();

    private Task<TurnResult> HandleAsync(ConversationState state, IReadOnlyList<string> events)
    {
        var entries = events.Select((json, index) =>
        {
            using var document = JsonDocument.Parse(json);
            return new InboxEntry($"E{index}", Now - Waited, null, document.RootElement.Clone()).Serialize();
        });
        var turn = Turn.Next("Uparent", [.. entries], Now);
        return Services.GetRequiredService<ITurnHandler>().HandleAsync(turn, state, Stopping);
    }
}
