using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Garnet;

namespace ConciergeBot.Host.Engines;

/// <summary>
/// Garnet in this process: the Redis protocol with nothing to install. Every write is committed to an append-only file
/// under the data folder, which is replayed at the next start.
/// </summary>
public sealed class EmbeddedRedis : IDisposable
{
    private readonly GarnetServer _server;

    private EmbeddedRedis(GarnetServer server, int port)
    {
        _server = server;
        ConnectionString = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
    }

    public string ConnectionString { get; }

    /// <param name="folder">Where the append-only file and checkpoints are kept; created when missing.</param>
    public static EmbeddedRedis Start(string folder)
    {
        Directory.CreateDirectory(folder);
        var port = FreePort();
        var server = new GarnetServer([
            "-q", "--disable-console-logger",
            "--bind", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture),
            "--lua", "--lua-transaction-mode",
            "--aof", "--aof-commit-freq", "0", "--aof-memory", "16m", "--aof-page-size", "4m", "--aof-size-limit", "256m",
            "--checkpointdir", folder, "--recover", "--device-type", "RandomAccess",
            "--memory", "1g", "--page", "2m", "--index", "4m",
        ]);
        server.Start();
        return new EmbeddedRedis(server, port);
    }

    public void Dispose() => _server.Dispose();

    /// <summary>A TCP port on loopback that was free a moment ago.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
