using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Storage;

/// <summary>Hands out a provider's context as <see cref="ConciergeDbContext"/>, so that no capability knows the provider.</summary>
internal sealed class ConciergeDbContextFactory<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<ConciergeDbContext>
    where TContext : ConciergeDbContext
{
    public ConciergeDbContext CreateDbContext() => inner.CreateDbContext();
}
