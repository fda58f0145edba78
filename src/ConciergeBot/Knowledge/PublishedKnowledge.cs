using ConciergeBot.Knowledge.Search;
using ConciergeBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Knowledge;

/// <summary>What parents can be told now: the published revisions and their index, swapped as one.</summary>
public sealed class PublishedKnowledge(IDbContextFactory<ConciergeDbContext> databases, ITextAnalyzer analyzer, SearchLexicon lexicon)
{
    private Snapshot? _snapshot;

    public bool IsLoaded => _snapshot is not null;

    /// <exception cref="InvalidOperationException">Nothing is loaded yet; <c>/health/ready</c> says so too.</exception>
    public KnowledgeIndex Current => (_snapshot ?? throw new InvalidOperationException("the knowledge base is not loaded yet")).Index;

    /// <summary>Every published article, those of other days and municipalities too; empty while nothing is loaded.</summary>
    public IReadOnlyCollection<Article> All => _snapshot is { } snapshot ? [.. snapshot.Articles.Values] : [];

    /// <summary>A published article; null when there is none of that id.</summary>
    public Article? Find(string articleId) => _snapshot?.Articles.GetValueOrDefault(articleId);

    /// <summary>Reads the published revisions and swaps them in.</summary>
    /// <returns>How many articles are published.</returns>
    public async Task<int> ReloadAsync(CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var revisions = await database.ArticleRevisions.AsNoTracking()
            .Where(revision => revision.PublishedAt != null)
            .GroupBy(revision => revision.ArticleId)
            .Select(group => group.OrderByDescending(revision => revision.Revision).First())
            .ToListAsync(cancellation);
        var articles = revisions.Select(revision => revision.Content).ToList();
        var index = KnowledgeIndex.Build(articles, analyzer, lexicon, _snapshot?.Index);
        _snapshot = new Snapshot(articles.ToDictionary(article => article.Id, StringComparer.Ordinal), index);
        return articles.Count;
    }

    private sealed record Snapshot(IReadOnlyDictionary<string, Article> Articles, KnowledgeIndex Index);
}
