using ConciergeBot.Escalations;
using ConciergeBot.Knowledge;
using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Storage;

/// <summary>The database. Each provider has a context of its own, because each needs migrations of its own.</summary>
public abstract class ConciergeDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<ArticleRevision> ArticleRevisions => Set<ArticleRevision>();

    public DbSet<Escalation> Escalations => Set<Escalation>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ConciergeDbContext).Assembly);
}
