using ConciergeBot.Knowledge.Search;
using ConciergeBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Knowledge;

/// <summary>What parents can be told now: the published revisions and their index, swapped as one.</summary>
public sealed class PublishedKnowledge(IDbContextFactory<ConciergeDbContext> databases, ITextAnalyzer analyzer, SearchLexicon lexicon) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private Snapshot? _snapshot;

    public bool IsLoaded => _snapshot is not null;

    /// <exception cref="InvalidOperationException">Nothing is loaded yet; <c>/health/ready</c> says so too.</exception>
    public KnowledgeIndex Current => (_snapshot ?? throw new InvalidOperationException("the knowledge base is not loaded yet")).Index;

    /// <summary>Every published article, those of other days and municipalities too; empty while nothing is loaded.</summary>
    public IReadOnlyCollection<Article> All => _snapshot is { } snapshot ? [.. snapshot.Articles.Values] : [];

    /// <summary>A published article; null when there is none of that id.</summary>
    public Article? Find(string articleId) => _snapshot?.Articles.GetValueOrDefault(articleId);

    /// <summary>
    /// Swaps in what is published now. Only revisions that this node does not have are read, and only their words are cut
    /// anew; questions that run meanwhile see the old state or the new one, never a mixture.
    /// </summary>
    /// <returns>How many articles are published, and how many of them changed.</returns>
    public async Task<(int Published, int Changed)> ReloadAsync(CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            var known = _snapshot;
            await using var database = await databases.CreateDbContextAsync(cancellation);
            var newest = await database.ArticleRevisions.AsNoTracking()
                .Where(revision => revision.PublishedAt != null)
                .GroupBy(revision => revision.ArticleId)
                .Select(group => new { ArticleId = group.Key, Revision = group.Max(revision => revision.Revision) })
                .ToDictionaryAsync(pair => pair.ArticleId, pair => pair.Revision, StringComparer.Ordinal, cancellation);
            var changed = newest.Where(pair => known?.Revisions.GetValueOrDefault(pair.Key) != pair.Value).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
            if (known is not null && changed.Count == 0 && known.Revisions.Count == newest.Count)
                return (newest.Count, 0);
            var articles = newest.Keys.Where(id => !changed.Contains(id)).Select(id => known!.Articles[id]).ToDictionary(article => article.Id, StringComparer.Ordinal);
            foreach (var revision in await ReadAsync(database, changed, known is null, cancellation))
            {
                if (newest[revision.ArticleId] == revision.Revision)
                    articles[revision.ArticleId] = revision.Content;
            }

            var index = KnowledgeIndex.Build([.. articles.Values.OrderBy(article => article.Id, StringComparer.Ordinal)], analyzer, lexicon, known?.Index);
            _snapshot = new Snapshot(articles, newest, index);
            return (articles.Count, changed.Count + (known?.Revisions.Keys.Count(id => !newest.ContainsKey(id)) ?? 0));
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private static Task<List<ArticleRevision>> ReadAsync(ConciergeDbContext database, HashSet<string> changed, bool all, CancellationToken cancellation)
    {
        var published = database.ArticleRevisions.AsNoTracking().Where(revision => revision.PublishedAt != null);
        return (all ? published : published.Where(revision => changed.Contains(revision.ArticleId))).ToListAsync(cancellation);
    }

    private sealed record Snapshot(IReadOnlyDictionary<string, Article> Articles, IReadOnlyDictionary<string, int> Revisions, KnowledgeIndex Index);
}
