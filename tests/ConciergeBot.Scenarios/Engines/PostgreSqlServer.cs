using System.Globalization;
using Npgsql;

namespace ConciergeBot.Scenarios.Engines;

/// <summary>A real PostgreSQL cluster on a free port, made for the tests and gone with them.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort.Next();
    private ServerProcess? _process;

    public string ConnectionString => string.Create(
        CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres");

    // PostgreSQL refuses to run as root, so there it runs as the user that its package made.
    private static bool IsRoot => Environment.UserName == "root";

    public async ValueTask InitializeAsync()
    {
        var data = Path.Combine(_folder.Path, "data");
        if (IsRoot)
            await ServerProcess.RunAsync("chown", "postgres", _folder.Path);
        await RunAsync("initdb", "--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-sync");
        var (program, arguments) = AsUser("postgres", [
            "-D", data, "-p", _port.ToString(CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1",
            "-c", $"unix_socket_directories={_folder.Path}", "-c", "fsync=off",
        ]);
        _process = ServerProcess.Start(program, arguments, folder: _folder.Path);
        await _process.WaitUntilAsync(AnswersAsync, TimeSpan.FromSeconds(30));
    }

    public ValueTask DisposeAsync()
    {
        _process?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Task RunAsync(string program, params string[] arguments)
    {
        var (command, all) = AsUser(program, arguments);
        return ServerProcess.RunAsync(command, all);
    }

    private static (string Program, string[] Arguments) AsUser(string program, string[] arguments)
    {
        var path = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin", program)).Last(File.Exists);
        return IsRoot ? ("runuser", ["-u", "postgres", "--", path, .. arguments]) : (path, arguments);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString);
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
