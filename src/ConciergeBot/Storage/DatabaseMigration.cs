using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Storage;

/// <summary>Brings a database up to this version, one node at a time.</summary>
internal static class DatabaseMigration
{
    /// <summary>The number under which nodes that start together take turns; any will do that nothing else here uses.</summary>
    private const long LockNumber = 266_243_743;

    /// <remarks>
    /// EF Core reads what is applied before it locks, so that two nodes on a new PostgreSQL would both create the tables.
    /// The lock belongs to the connection: PostgreSQL frees it when the node dies.
    /// </remarks>
    public static async Task MigrateInTurnAsync(this ConciergeDbContext database, CancellationToken cancellation)
    {
        // A database that is not there yet is made by the migration itself; nothing can be locked in it before.
        if (!database.Database.IsNpgsql() || !await database.Database.CanConnectAsync(cancellation))
        {
            await database.Database.MigrateAsync(cancellation);
            return;
        }

        await database.Database.OpenConnectionAsync(cancellation);
        try
        {
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({LockNumber})", cancellation);
            await database.Database.MigrateAsync(cancellation);
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({LockNumber})", cancellation);
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }
}
