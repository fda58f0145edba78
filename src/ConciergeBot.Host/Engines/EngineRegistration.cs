using ConciergeBot.Storage;
using Orleans.Configuration;
using StackExchange.Redis;

namespace ConciergeBot.Host.Engines;

/// <summary>Registers Redis, the database and Orleans, each real or embedded, over one code path.</summary>
internal static class EngineRegistration
{
    private const string ClusterId = "concierge";

    /// <exception cref="SettingsException">A setting is missing or wrong.</exception>
    public static EngineSettings AddEngines(this WebApplicationBuilder builder)
    {
        var settings = EngineSettings.Read(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(settings);
        builder.AddRedis(settings, out var redis);
        if (settings.DatabaseIsEmbedded)
            Directory.CreateDirectory(settings.DataPath);
        builder.Services.AddDatabase(settings.Database);
        builder.AddCluster(settings, redis);
        return settings;
    }

    private static void AddRedis(this WebApplicationBuilder builder, EngineSettings settings, out ConfigurationOptions options)
    {
        var connectionString = settings.Redis;
        if (connectionString is null)
        {
            var embedded = EmbeddedRedis.Start(Path.Combine(settings.DataPath, "redis"));
            builder.Services.AddSingleton(_ => embedded);
            connectionString = embedded.ConnectionString;
        }

        options = ConfigurationOptions.Parse(connectionString);
        options.ClientName = "concierge";
        options.AbortOnConnectFail = false;
        // LINE waits two seconds for the webhook's answer, so a Redis that is away must fail well before that.
        options.AsyncTimeout = 1_500;
        options.SyncTimeout = 1_500;
        options.ConnectTimeout = 1_500;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        var configured = options;
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(configured));
    }

    private static void AddCluster(this WebApplicationBuilder builder, EngineSettings settings, ConfigurationOptions redis) =>
        builder.UseOrleans(silo =>
        {
            silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (ClusterId, ClusterId));
            if (settings.Redis is null)
            {
                // The embedded Redis serves this process alone, and so does the silo.
                silo.UseLocalhostClustering(
                    settings.SiloPort ?? EmbeddedRedis.FreePort(), settings.GatewayPort ?? EmbeddedRedis.FreePort(), serviceId: ClusterId, clusterId: ClusterId);
                return;
            }

            // Membership can wait for a slow Redis; only the webhook's path cannot.
            var patient = redis.Clone();
            patient.BacklogPolicy = BacklogPolicy.Default;
            patient.AsyncTimeout = patient.SyncTimeout = 5_000;
            silo.UseRedisClustering(options => options.ConfigurationOptions = patient);
            silo.ConfigureEndpoints(
                settings.AdvertisedAddress, settings.SiloPort ?? EndpointOptions.DEFAULT_SILO_PORT, settings.GatewayPort ?? EndpointOptions.DEFAULT_GATEWAY_PORT, listenOnAnyHostAddress: false);
            silo.Configure<ClusterMembershipOptions>(options =>
            {
                // A dead node must be noticed while the reply tokens of its parents still live (one minute).
                options.ProbeTimeout = TimeSpan.FromSeconds(3);
                options.NumMissedProbesLimit = 3;
                options.NumVotesForDeathDeclaration = 1;
                options.TableRefreshTimeout = TimeSpan.FromSeconds(10);
            });
        });
}
