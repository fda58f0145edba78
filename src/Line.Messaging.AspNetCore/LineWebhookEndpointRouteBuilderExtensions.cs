using System.Diagnostics.Metrics;
using Line.Messaging;
using Line.Messaging.AspNetCore;
using Line.Messaging.Webhook;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoint that LINE sends webhooks to.</summary>
public static class LineWebhookEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Receives webhooks: checks the signature over the raw bytes (401), the size (413) and the form (400), answers LINE's connectivity
    /// check with 200, and hands every other request to <paramref name="handler"/>.
    /// </summary>
    /// <remarks>
    /// The handler's answer goes to LINE: 2xx within 2 seconds (LINE: webhook request time-out), another status to have the events sent again
    /// where redelivery is on. The channel secret is read from <see cref="LineMessagingOptions"/> at every request.
    /// </remarks>
    public static IEndpointConventionBuilder MapLineWebhook(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<WebhookRequest, HttpContext, Task<IResult>> handler,
        Action<LineWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(handler);
        var limits = new LineWebhookOptions();
        configure?.Invoke(limits);
        var services = endpoints.ServiceProvider;
        var endpoint = new LineWebhookEndpoint(
            handler,
            limits,
            services.GetRequiredService<IOptionsMonitor<LineMessagingOptions>>(),
            new WebhookMetrics(services.GetRequiredService<IMeterFactory>()),
            services.GetRequiredService<ILoggerFactory>().CreateLogger(WebhookMetrics.Name));

        // LINE has no account here: the signature is its proof.
        return endpoints.MapPost(pattern, endpoint.HandleAsync).AllowAnonymous().WithDisplayName("LINE webhook");
    }
}
