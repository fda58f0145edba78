using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ConciergeBot.Storage;

/// <summary>Tells a row that the database will never take from one that it cannot take now.</summary>
public static class DatabaseRefusal
{
    // SQLite result codes: SQLITE_TOOBIG, SQLITE_CONSTRAINT, SQLITE_MISMATCH.
    private const int TooBig = 18;
    private const int Constraint = 19;
    private const int Mismatch = 20;

    /// <summary>Whether the row itself is what the database does not like.</summary>
    public static bool IsForGood(DbUpdateException e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.InnerException switch
        {
            // PostgreSQL error codes: class 22, data exception; class 23, integrity constraint violation.
            PostgresException { SqlState: ['2', '2' or '3', ..] } => true,
            SqliteException { SqliteErrorCode: TooBig or Constraint or Mismatch } => true,
            _ => false,
        };
    }
}
