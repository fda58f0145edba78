using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Conversations;

public static class ConversationsRegistration
{
    public static IServiceCollection AddConversations(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ConversationOptions>()
            .Bind(configuration.GetSection(ConversationOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services
            .AddSingleton<ConversationTelemetry>()
            .AddSingleton<ConversationInbox>()
            .AddSingleton<ConversationStore>()
            .AddSingleton<ConversationPartitions>()
            .AddSingleton<WaitingMessages>()
            .AddSingleton<DangerWatch>()
            .AddSingleton<Delivery>()
            .AddSingleton<TurnRunner>()
            .AddHostedService<InboxSweeper>();
    }
}
