using Line.Messaging.Http;

namespace Line.Messaging;

public sealed partial class LineMessagingClient
{
    /// <summary>Where LINE sends webhooks.</summary>
    public Task<WebhookEndpoint> GetWebhookEndpointAsync(CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(WebhookEndpointOperations.Get), LineJson.Info<WebhookEndpoint>(), cancellationToken);

    /// <summary>Has LINE send webhooks to another address: HTTPS, at most 500 characters. It may take a minute.</summary>
    public Task SetWebhookEndpointAsync(Uri endpoint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return _transport.CallAsync(
            new LineRequest(WebhookEndpointOperations.Set).Json(new EndpointRequest(endpoint.AbsoluteUri), LineJson.Info<EndpointRequest>()), cancellationToken);
    }

    /// <summary>Has LINE call the webhook endpoint, or another address. At most 60 an hour.</summary>
    public Task<WebhookTestResult> TestWebhookEndpointAsync(Uri? endpoint = null, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(WebhookEndpointOperations.Test).Json(new EndpointRequest(endpoint?.AbsoluteUri), LineJson.Info<EndpointRequest>()),
            LineJson.Info<WebhookTestResult>(),
            cancellationToken);
}
