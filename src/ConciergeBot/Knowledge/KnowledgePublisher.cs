using ConciergeBot.Storage;
using Microsoft.EntityFrameworkCore;
using StackExchange.Redis;

namespace ConciergeBot.Knowledge;

/// <summary>Makes a revision live: marks it published and tells every node. What a node misses it finds by itself a little later.</summary>
public sealed class KnowledgePublisher(IDbContextFactory<ConciergeDbContext> databases, IConnectionMultiplexer redis, TimeProvider time)
{
    /// <summary>On this channel goes the id of an article whenever one of its revisions is published.</summary>
    internal static readonly RedisChannel Channel = RedisChannel.Literal("concierge:knowledge:published");

    /// <returns>False when there is no such revision, or it is published already.</returns>
    public async Task<bool> PublishAsync(string articleId, int revision, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        var marked = await database.ArticleRevisions
            .Where(stored => stored.ArticleId == articleId && stored.Revision == revision && stored.PublishedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(stored => stored.PublishedAt, now), cancellation);
        if (marked == 0)
            return false;
        await redis.GetSubscriber().PublishAsync(Channel, articleId);
        return true;
    }
}
