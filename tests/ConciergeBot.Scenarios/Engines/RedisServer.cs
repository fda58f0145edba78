using System.Globalization;
using StackExchange.Redis;

namespace ConciergeBot.Scenarios.Engines;

/// <summary>A real redis-server on a free port, with an append-only file in a folder of its own.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort.Next();
    private ServerProcess? _process;

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    public async ValueTask InitializeAsync() => await StartAsync();

    public async Task StartAsync()
    {
        _process = ServerProcess.Start("redis-server", [
            "--port", _port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--dir", _folder.Path,
            "--save", "", "--appendonly", "yes", "--appendfsync", "everysec",
        ]);
        await _process.WaitUntilAsync(AnswersAsync, TimeSpan.FromSeconds(20));
    }

    public void Kill()
    {
        _process?.Dispose();
        _process = null;
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = await ConnectionMultiplexer.ConnectAsync($"{ConnectionString},abortConnect=true,connectTimeout=500,connectRetry=1");
            return true;
        }
        catch (RedisConnectionException)
        {
            return false;
        }
    }
}
