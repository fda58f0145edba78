using Line.Messaging;
using Line.Messaging.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the LINE client to an application.</summary>
public static class LineMessagingServiceCollectionExtensions
{
    /// <summary>The name of the client's <see cref="HttpClient"/>, for those who want to change its handlers.</summary>
    public const string HttpClientName = LineTelemetry.Name;

    /// <summary>Adds <see cref="LineMessagingClient"/> with settings from code. They are checked at start.</summary>
    public static IHttpClientBuilder AddLineMessaging(this IServiceCollection services, Action<LineMessagingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<LineMessagingOptions>().Configure(configure).ValidateOnStart();
        return AddClient(services);
    }

    /// <summary>Adds <see cref="LineMessagingClient"/> with settings from configuration, usually the section <see cref="LineMessagingOptions.SectionName"/>. They are checked at start.</summary>
    public static IHttpClientBuilder AddLineMessaging(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<LineMessagingOptions>().Bind(section).ValidateOnStart();
        return AddClient(services);
    }

    private static IHttpClientBuilder AddClient(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LineMessagingOptions>, LineMessagingOptionsValidator>());
        services.TryAddSingleton(provider => new LineMessagingClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName),
            provider.GetRequiredService<IOptionsMonitor<LineMessagingOptions>>(),
            provider.GetService<IChannelAccessTokenSource>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<System.Diagnostics.Metrics.IMeterFactory>(),
            provider.GetService<Logging.ILogger<LineMessagingClient>>()));

        // The client lives as long as the application: connections, not handlers, are renewed for changes in DNS.
        return services.AddHttpClient(HttpClientName, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler((handler, _) => handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers(); // they write paths, and paths hold user ids; the client logs templates
    }
}
