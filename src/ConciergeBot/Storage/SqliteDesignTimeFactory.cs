using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ConciergeBot.Storage;

/// <summary>For <c>dotnet ef</c> only: makes a context to write SQLite migrations from.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteConciergeDbContext>
{
    public SqliteConciergeDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteConciergeDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
