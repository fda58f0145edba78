using System.Text.Json;
using ConciergeBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConciergeBot.Knowledge;

internal sealed class ArticleRevisionConfiguration : IEntityTypeConfiguration<ArticleRevision>
{
    public void Configure(EntityTypeBuilder<ArticleRevision> builder)
    {
        builder.HasKey(revision => new { revision.ArticleId, revision.Revision });
        builder.Property(revision => revision.ArticleId).HasMaxLength(120);
        builder.Property(revision => revision.Author).HasMaxLength(120);
        // A revision is read and written whole and never queried by its parts, so it is kept as one document.
        builder.Property(revision => revision.Content).HasConversion(
            article => JsonSerializer.Serialize(article, KnowledgeJson.Default.Article),
            json => JsonSerializer.Deserialize(json, KnowledgeJson.Default.Article)!);
        // SQLite has no time zones; ticks in UTC sort and compare alike on both databases.
        builder.Property(revision => revision.CreatedAt).HasConversion(new UtcTicksConverter());
        builder.Property(revision => revision.PublishedAt).HasConversion(new UtcTicksConverter());
    }
}
