using Line.Messaging.Http;

namespace Line.Messaging;

internal static class WebhookEndpointOperations
{
    public static readonly LineOperation Get =
        LineOperation.Get("getWebhookEndpoint", "/v2/bot/channel/webhook/endpoint") with { Rate = RateLimit.PerMinute(1000) };

    public static readonly LineOperation Set =
        LineOperation.Put("setWebhookEndpoint", "/v2/bot/channel/webhook/endpoint") with { Rate = RateLimit.PerMinute(1000) };

    public static readonly LineOperation Test =
        LineOperation.Post("testWebhookEndpoint", "/v2/bot/channel/webhook/test") with { Rate = RateLimit.PerHour(60) };
}
