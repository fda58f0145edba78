using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Knowledge;

/// <summary>
/// Brings the articles that come with the product into the database: new ones are added, and one that nobody here has
/// edited follows its file. What an editor has touched is the editor's.
/// </summary>
public static class StarterKnowledge
{
    /// <summary>The author of revisions that came from files.</summary>
    public const string Author = "starter";

    /// <returns>How many revisions were added.</returns>
    public static async Task<int> SeedAsync(DbContext database, IReadOnlyList<Article> files, DateTimeOffset now, CancellationToken cancellation)
    {
        var revisions = database.Set<ArticleRevision>();
        var newest = await revisions.AsNoTracking()
            .GroupBy(revision => revision.ArticleId)
            .Select(group => group.OrderByDescending(revision => revision.Revision).First())
            .ToDictionaryAsync(revision => revision.ArticleId, StringComparer.Ordinal, cancellation);
        foreach (var article in files)
        {
            var last = newest.GetValueOrDefault(article.Id);
            if (last is not null && (last.Author != Author || Same(last.Content, article)))
                continue;
            revisions.Add(new ArticleRevision
            {
                ArticleId = article.Id,
                Revision = (last?.Revision ?? 0) + 1,
                Author = Author,
                Content = article,
                CreatedAt = now,
                PublishedAt = now,
            });
        }

        return await database.SaveChangesAsync(cancellation);
    }

    private static bool Same(Article one, Article other) =>
        JsonSerializer.Serialize(one, KnowledgeJson.Default.Article) == JsonSerializer.Serialize(other, KnowledgeJson.Default.Article);
}
