using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Webhook;

public static class WebhookRegistration
{
    public static IServiceCollection AddWebhook(this IServiceCollection services) => services.AddSingleton<WebhookEndpoint>();

    public static IEndpointConventionBuilder MapWebhook(this IEndpointRouteBuilder endpoints)
    {
        var webhook = endpoints.ServiceProvider.GetRequiredService<WebhookEndpoint>();
        return endpoints.MapLineWebhook(WebhookEndpoint.Path, webhook.ReceiveAsync);
    }
}
