using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Storage;

public static class StorageRegistration
{
    /// <summary>Registers <see cref="IDbContextFactory{TContext}"/> of <see cref="ConciergeDbContext"/> for the chosen provider.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services, DatabaseOptions options) => options.Provider switch
    {
        DatabaseProvider.Sqlite => services.AddContext<SqliteConciergeDbContext>(builder => builder.UseSqlite(options.ConnectionString)),
        DatabaseProvider.PostgreSql => services.AddContext<PostgreSqlConciergeDbContext>(
            builder => builder.UseNpgsql(options.ConnectionString, npgsql => npgsql.EnableRetryOnFailure())),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "unknown database provider"),
    };

    private static IServiceCollection AddContext<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TContext : ConciergeDbContext =>
        services
            .AddPooledDbContextFactory<TContext>(configure)
            .AddSingleton<IDbContextFactory<ConciergeDbContext>>(provider =>
                new ConciergeDbContextFactory<TContext>(provider.GetRequiredService<IDbContextFactory<TContext>>()));
}
