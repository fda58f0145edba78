using System.Globalization;
using System.Net;
using ConciergeBot.Storage;

namespace ConciergeBot.Host.Engines;

/// <summary>
/// Which engines are real and which are embedded, read from the configuration once at start. What is not configured is
/// embedded, except in Production, where every missing setting is named and the start fails unless <c>Embedded=true</c>.
/// </summary>
public sealed record EngineSettings
{
    /// <summary>Where the embedded engines keep their files.</summary>
    public required string DataPath { get; init; }

    /// <summary>Redis connection string; null for Garnet in this process.</summary>
    public required string? Redis { get; init; }

    public required DatabaseOptions Database { get; init; }

    public required bool DatabaseIsEmbedded { get; init; }

    /// <summary>Whether LINE is played by the simulator in this process.</summary>
    public required bool Simulator { get; init; }

    public required int? SiloPort { get; init; }

    public required int? GatewayPort { get; init; }

    /// <summary>The address under which other nodes reach this one; loopback unless set.</summary>
    public required IPAddress AdvertisedAddress { get; init; }

    /// <exception cref="SettingsException">A setting is missing or wrong; all of them are named.</exception>
    public static EngineSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var problems = new List<string>();
        var embeddable = Flag(configuration, "Embedded", problems) ?? !environment.IsProduction();
        var dataPath = Path.GetFullPath(Text(configuration, "Data:Path") ?? "data");
        var redis = Text(configuration, "ConnectionStrings:Redis");
        var database = Text(configuration, "ConnectionStrings:Database");
        var accessToken = Text(configuration, "Line:ChannelAccessToken");
        var simulator = Flag(configuration, "Simulator:Enabled", problems) ?? (embeddable && accessToken is null);
        var provider = Provider(configuration, problems);

        const string OrEmbedded = "or set Embedded=true to run on the embedded engine on purpose";
        if (redis is null && !embeddable)
            problems.Add($"ConnectionStrings:Redis is missing: give a Redis connection string, {OrEmbedded}");
        if (database is null && !embeddable)
            problems.Add($"ConnectionStrings:Database is missing: give a database connection string, {OrEmbedded}");
        if (database is null && provider == DatabaseProvider.PostgreSql)
            problems.Add("ConnectionStrings:Database is missing: Database:Provider=PostgreSql needs one");
        if (!simulator)
        {
            Require(configuration, "Line:ChannelSecret", "the channel secret from the LINE Developers Console", problems);
            Require(configuration, "Line:ChannelAccessToken", "the channel access token from the LINE Developers Console", problems);
        }

        var siloPort = Port(configuration, "Orleans:SiloPort", problems);
        var gatewayPort = Port(configuration, "Orleans:GatewayPort", problems);
        var address = Address(configuration, "Orleans:AdvertisedAddress", problems);
        if (problems.Count > 0)
            throw new SettingsException(problems);

        return new EngineSettings
        {
            DataPath = dataPath,
            Redis = redis,
            Database = new DatabaseOptions(provider, database ?? $"Data Source={Path.Combine(dataPath, "concierge.db")}"),
            DatabaseIsEmbedded = database is null,
            Simulator = simulator,
            SiloPort = siloPort,
            GatewayPort = gatewayPort,
            AdvertisedAddress = address,
        };
    }

    private static DatabaseProvider Provider(IConfiguration configuration, List<string> problems)
    {
        var name = Text(configuration, "Database:Provider");
        if (name is null)
            return DatabaseProvider.Sqlite;
        if (Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) && Enum.IsDefined(provider))
            return provider;
        problems.Add($"Database:Provider is '{name}': allowed are {string.Join(", ", Enum.GetNames<DatabaseProvider>())}");
        return DatabaseProvider.Sqlite;
    }

    private static string? Text(IConfiguration configuration, string key) =>
        configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static void Require(IConfiguration configuration, string key, string what, List<string> problems)
    {
        if (Text(configuration, key) is null)
            problems.Add($"{key} is missing: give {what}, or set Simulator:Enabled=true to run without LINE");
    }

    private static bool? Flag(IConfiguration configuration, string key, List<string> problems)
    {
        var text = Text(configuration, key);
        if (text is null)
            return null;
        if (bool.TryParse(text, out var value))
            return value;
        problems.Add($"{key} is '{text}': allowed are true and false");
        return null;
    }

    private static IPAddress Address(IConfiguration configuration, string key, List<string> problems)
    {
        var text = Text(configuration, key);
        if (text is null)
            return IPAddress.Loopback;
        if (IPAddress.TryParse(text, out var address))
            return address;
        problems.Add($"{key} is '{text}': an IP address is needed");
        return IPAddress.Loopback;
    }

    private static int? Port(IConfiguration configuration, string key, List<string> problems)
    {
        var text = Text(configuration, key);
        if (text is null)
            return null;
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536)
            return port;
        problems.Add($"{key} is '{text}': allowed are ports from 1 to 65535");
        return null;
    }
}
