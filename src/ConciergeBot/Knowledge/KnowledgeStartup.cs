using ConciergeBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Knowledge;

/// <summary>Before the first event is served: the database is migrated, the starter knowledge is in it, the index is built.</summary>
public sealed partial class KnowledgeStartup(
    IDbContextFactory<ConciergeDbContext> databases,
    PublishedKnowledge knowledge,
    IOptions<KnowledgeOptions> options,
    TimeProvider time,
    ILogger<KnowledgeStartup> logger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using (var database = await databases.CreateDbContextAsync(cancellationToken))
        {
            await database.MigrateInTurnAsync(cancellationToken);
            var files = ArticleFiles.ReadFolder(Path.Combine(options.Value.Path, "articles"));
            var added = await SeedAsync(database, files, cancellationToken);
            if (added > 0)
                Log.Seeded(logger, added);
        }

        var (published, _) = await knowledge.ReloadAsync(cancellationToken);
        Log.Loaded(logger, published);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<int> SeedAsync(ConciergeDbContext database, IReadOnlyList<Article> files, CancellationToken cancellation)
    {
        try
        {
            return await StarterKnowledge.SeedAsync(database, files, time.GetUtcNow(), cancellation);
        }
        catch (DbUpdateException e)
        {
            // Another node starts at the same moment and was faster; what it wrote is what this one would have.
            Log.SeededElsewhere(logger, e);
            return 0;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Information, "{Count} starter articles were added or renewed")]
        public static partial void Seeded(ILogger logger, int count);

        [LoggerMessage(2002, LogLevel.Information, "{Count} articles are published")]
        public static partial void Loaded(ILogger logger, int count);

        [LoggerMessage(2003, LogLevel.Warning, "The starter articles could not be written; most likely another node has just done so")]
        public static partial void SeededElsewhere(ILogger logger, Exception exception);
    }
}
