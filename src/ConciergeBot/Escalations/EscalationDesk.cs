using ConciergeBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Escalations;

/// <summary>Raises escalations: writes each into the database once, says so in the log and counts it.</summary>
public sealed partial class EscalationDesk(
    IDbContextFactory<ConciergeDbContext> databases,
    EscalationTelemetry telemetry,
    ILogger<EscalationDesk> logger)
{
    /// <summary>Raises one; safe to repeat and to do on two nodes at once.</summary>
    /// <returns>Whether it was new.</returns>
    /// <exception cref="DbUpdateException">The database did not take it; see <see cref="DatabaseRefusal"/>.</exception>
    public async Task<bool> RaiseAsync(Escalation escalation, CancellationToken cancellation)
    {
        if (!await TryAddAsync(escalation, cancellation))
            return false;
        telemetry.Raised(escalation);
        Log.Raised(logger, escalation.Id, escalation.Severity, escalation.Kind, escalation.Signal);
        return true;
    }

    /// <summary>Whether the database can be reached at all.</summary>
    public async Task<bool> IsOpenAsync(CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Database.CanConnectAsync(cancellation);
    }

    private async Task<bool> TryAddAsync(Escalation escalation, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        if (await ExistsAsync(database, escalation.Id, cancellation))
            return false;
        database.Escalations.Add(escalation);
        try
        {
            await database.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another node may have been faster between the question and the write; anything else is an error.
            if (await ExistsAsync(database, escalation.Id, cancellation))
                return false;
            throw;
        }
    }

    private static Task<bool> ExistsAsync(ConciergeDbContext database, Guid id, CancellationToken cancellation) =>
        database.Escalations.AnyAsync(known => known.Id == id, cancellation);

    private static partial class Log
    {
        // Who it is and what was said stand in the table alone.
        [LoggerMessage(1401, LogLevel.Warning, "Escalation {Id} was raised: {Severity} {Kind} ({Signal})")]
        public static partial void Raised(ILogger logger, Guid id, Safety.Severity severity, Safety.SafetyKind kind, string signal);
    }
}
