using ConciergeBot.Scenarios.Engines;

namespace ConciergeBot.Scenarios;

/// <summary>One Redis and one PostgreSQL for the tests of a class.</summary>
public sealed class RealEngines : IAsyncLifetime
{
    public RedisServer Redis { get; } = new();

    public PostgreSqlServer Database { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Redis.InitializeAsync();
        await Database.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Redis.DisposeAsync();
        await Database.DisposeAsync();
    }
}
