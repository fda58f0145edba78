using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ConciergeBot.Storage;

/// <summary>For <c>dotnet ef</c> only: makes a context to write PostgreSQL migrations from.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlConciergeDbContext>
{
    public PostgreSqlConciergeDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlConciergeDbContext>().UseNpgsql("Host=design-time").Options);
}
