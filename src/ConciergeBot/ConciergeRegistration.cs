using ConciergeBot.Answering;
using ConciergeBot.Conversations;
using ConciergeBot.Escalations;
using ConciergeBot.FollowUps;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using ConciergeBot.Places;
using ConciergeBot.Redaction;
using ConciergeBot.Safety;
using ConciergeBot.Webhook;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConciergeBot;

/// <summary>
/// Puts the concierge together. The engines under it (Redis, database, Orleans, LINE client) are the host's to register.
/// </summary>
public static class ConciergeRegistration
{
    public static IServiceCollection AddConcierge(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<JapanTime>()
            .AddKnowledge(configuration)
            .AddLanguages()
            .AddPersonalDataRedaction()
            .AddSafety()
            .AddPlaces()
            .AddAnswering(configuration)
            .AddConversations(configuration)
            .AddEscalations()
            .AddFollowUps(configuration)
            .AddWebhook();
    }

    public static IEndpointRouteBuilder MapConcierge(this IEndpointRouteBuilder endpoints)
    {
        // Everything a turn needs is made now: a broken data file stops the start, not the first parent.
        _ = endpoints.ServiceProvider.GetRequiredService<TurnRunner>();
        endpoints.MapWebhook();
        return endpoints;
    }
}
