using System.Diagnostics;
using ConciergeBot.Host.Engines;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using ConciergeBot.Storage;
using ConciergeBot.Tests.Knowledge.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace ConciergeBot.Tests.Knowledge;

/// <summary>What an editor publishes on one node is what parents get on every other.</summary>
public sealed class KnowledgePublishTests : IAsyncLifetime
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(30);
    private readonly string _folder = Directory.CreateTempSubdirectory("concierge-publish-").FullName;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 3, 0, 0, TimeSpan.Zero));
    private EmbeddedRedis _redis = null!;
    private ConnectionMultiplexer _connection = null!;
    private Databases _databases = null!;

    public async ValueTask InitializeAsync()
    {
        _redis = EmbeddedRedis.Start(_folder);
        _connection = await ConnectionMultiplexer.ConnectAsync(_redis.ConnectionString);
        _databases = new Databases($"Data Source={Path.Combine(_folder, "knowledge.db")}");
        await using var database = _databases.CreateDbContext();
        await database.Database.MigrateAsync();
        await StarterKnowledge.SeedAsync(database, Articles.Few, _time.GetUtcNow(), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        _redis.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Published_revision_is_live_on_another_node_without_its_clock_moving()
    {
        using var other = await NodeAsync();
        using var watch = Watch(other);
        await watch.StartAsync(TestContext.Current.CancellationToken);
        await DraftAsync("yonaki", 2, "二度目の答え");
        other.Find("yonaki")!.Body.ShouldNotBe("二度目の答え");

        (await Publisher().PublishAsync("yonaki", 2, TestContext.Current.CancellationToken)).ShouldBeTrue();
        await UntilAsync(() => other.Find("yonaki")!.Body == "二度目の答え");
        await watch.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Publish_that_was_not_announced_is_found_at_the_next_poll()
    {
        using var other = await NodeAsync();
        using var watch = Watch(other);
        await watch.StartAsync(TestContext.Current.CancellationToken);
        await DraftAsync("hoikuen", 2, "新しい答え", published: true);
        await UntilAsync(() =>
        {
            _time.Advance(Poll);
            return other.Find("hoikuen")!.Body == "新しい答え";
        });
        await watch.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Reload_reads_only_what_changed_and_a_draft_is_no_change()
    {
        using var node = await NodeAsync();
        var before = node.Current;
        (await node.ReloadAsync(TestContext.Current.CancellationToken)).ShouldBe((Articles.Few.Count, 0));
        node.Current.ShouldBeSameAs(before);
        await DraftAsync("yonaki", 2, "下書き");
        (await node.ReloadAsync(TestContext.Current.CancellationToken)).ShouldBe((Articles.Few.Count, 0));
        await DraftAsync("new-one", 1, "新しい記事", published: true);
        (await node.ReloadAsync(TestContext.Current.CancellationToken)).ShouldBe((Articles.Few.Count + 1, 1));
        node.Find("new-one")!.Body.ShouldBe("新しい記事");
    }

    [Fact]
    public async Task Revision_is_published_once()
    {
        await DraftAsync("yonaki", 2, "二度目の答え");
        (await Publisher().PublishAsync("yonaki", 2, TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await Publisher().PublishAsync("yonaki", 2, TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await Publisher().PublishAsync("yonaki", 9, TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    private async Task<PublishedKnowledge> NodeAsync()
    {
        var node = new PublishedKnowledge(_databases, Articles.Analyzer.Value, SearchLexicon.Empty);
        await node.ReloadAsync(TestContext.Current.CancellationToken);
        return node;
    }

    private KnowledgeWatch Watch(PublishedKnowledge node) =>
        new(node, _connection, Options.Create(new KnowledgeOptions { PollInterval = Poll }), _time, NullLogger<KnowledgeWatch>.Instance);

    private KnowledgePublisher Publisher() => new(_databases, _connection, _time);

    private async Task DraftAsync(string id, int revision, string body, bool published = false)
    {
        await using var database = _databases.CreateDbContext();
        database.ArticleRevisions.Add(new ArticleRevision
        {
            ArticleId = id,
            Revision = revision,
            Author = "editor",
            Content = Articles.Of(id, "質問ですか？", body),
            CreatedAt = _time.GetUtcNow(),
            PublishedAt = published ? _time.GetUtcNow() : null,
        });
        await database.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        var start = Stopwatch.GetTimestamp();
        while (!isSo())
        {
            Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(20));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private sealed class Databases(string connectionString) : IDbContextFactory<ConciergeDbContext>
    {
        public ConciergeDbContext CreateDbContext() =>
            new SqliteConciergeDbContext(new DbContextOptionsBuilder<SqliteConciergeDbContext>().UseSqlite(connectionString).Options);
    }
}
