using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.FollowUps;

public static class FollowUpsRegistration
{
    public static IServiceCollection AddFollowUps(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FollowUpOptions>()
            .Bind(configuration.GetSection(FollowUpOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services
            .AddSingleton<FollowUpTelemetry>()
            .AddSingleton<FollowUpSchedule>()
            .AddSingleton<FollowUpMessages>()
            .AddSingleton<FollowUpStore>()
            .AddSingleton<FollowUpSweeper>()
            .AddHostedService(provider => provider.GetRequiredService<FollowUpSweeper>());
    }
}
