using ConciergeBot.Scenarios.Engines;
using ConciergeBot.Scenarios.Line;

namespace ConciergeBot.Scenarios;

/// <summary>Two host processes on one Redis and one PostgreSQL, with LINE played by a stand-in.</summary>
internal sealed class TwoHosts : IAsyncDisposable
{
    public const string ChannelSecret = "two-hosts-channel-secret";
    private readonly TemporaryFolder _folder = new();

    private TwoHosts(LineStandIn line) => Line = line;

    public LineStandIn Line { get; }

    public WebhookClient Webhooks { get; } = new(ChannelSecret);

    public HostProcess First { get; private set; } = null!;

    public HostProcess Second { get; private set; } = null!;

    public static async Task<TwoHosts> StartAsync(RedisServer redis, PostgreSqlServer database)
    {
        var hosts = new TwoHosts(await LineStandIn.StartAsync());
        var both = await Task.WhenAll(hosts.StartOneAsync(redis, database), hosts.StartOneAsync(redis, database));
        (hosts.First, hosts.Second) = (both[0], both[1]);
        return hosts;
    }

    public async ValueTask DisposeAsync()
    {
        First.Dispose();
        Second.Dispose();
        await Line.DisposeAsync();
        _folder.Dispose();
    }

    private Task<HostProcess> StartOneAsync(RedisServer redis, PostgreSqlServer database) => HostProcess.StartAsync(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ConnectionStrings:Redis"] = redis.ConnectionString,
            ["ConnectionStrings:Database"] = database.ConnectionString,
            ["Database:Provider"] = "PostgreSql",
            ["Line:ChannelSecret"] = ChannelSecret,
            ["Line:ChannelAccessToken"] = "two-hosts-token",
            ["Line:ApiBaseUrl"] = Line.Url,
            ["Orleans:SiloPort"] = FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Orleans:GatewayPort"] = FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture),
        },
        _folder.Path);
}
