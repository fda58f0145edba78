using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Escalations;

public static class EscalationsRegistration
{
    public static IServiceCollection AddEscalations(this IServiceCollection services) => services
        .AddSingleton<EscalationTelemetry>()
        .AddSingleton<DangerReader>()
        .AddSingleton<EscalationOutbox>()
        .AddSingleton<EscalationDesk>()
        .AddSingleton<EscalationSweeper>()
        .AddHostedService(provider => provider.GetRequiredService<EscalationSweeper>());
}
