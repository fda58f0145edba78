using System.Text.Json.Nodes;
using Line.Simulator.Clock;
using Line.Simulator.Identity;

namespace Line.Simulator.Webhooks;

/// <summary>Builds webhook events and hands them to the sender.</summary>
internal sealed class WebhookEvents(WebhookSender sender, ReplyTokens replyTokens, SimulatorClock clock, SimulatorIds ids)
{
    /// <summary>LINE: event kinds that carry no reply token.</summary>
    private static readonly HashSet<string> WithoutReplyToken = new(StringComparer.Ordinal)
    {
        "unsend", "unfollow", "leave", "memberLeft", "module", "activated", "deactivated", "botSuspended", "botResumed", "delivery",
    };

    /// <summary>Sends one event of a user; <paramref name="payload"/> is what its kind adds to the common properties.</summary>
    public JsonObject Send(string userId, string type, string? payloadName = null, JsonNode? payload = null)
    {
        var webhookEvent = new JsonObject { ["type"] = type };
        if (payloadName is not null)
            webhookEvent[payloadName] = payload;
        webhookEvent["source"] = new JsonObject { ["type"] = "user", ["userId"] = userId };
        Complete(webhookEvent);
        sender.Enqueue(new WebhookDelivery(userId, [webhookEvent]));
        return webhookEvent;
    }

    /// <summary>LINE: some events come without anybody, such as an account link that failed.</summary>
    public void SendWithoutSource(string type, string payloadName, JsonNode payload)
    {
        var webhookEvent = new JsonObject { ["type"] = type, [payloadName] = payload };
        Complete(webhookEvent);
        sender.Enqueue(new WebhookDelivery(type, [webhookEvent]));
    }

    /// <summary>Adds the common properties that are missing, as LINE sends them.</summary>
    public void Complete(JsonObject webhookEvent)
    {
        webhookEvent.TryAdd("mode", "active");
        webhookEvent.TryAdd("timestamp", clock.GetUtcNow().ToUnixTimeMilliseconds());
        webhookEvent.TryAdd("webhookEventId", ids.WebhookEventId());
        webhookEvent.TryAdd("deliveryContext", new JsonObject { ["isRedelivery"] = false });
        var type = webhookEvent["type"]?.ToString() ?? "";
        var mayReply = !WithoutReplyToken.Contains(type)
            && webhookEvent["mode"]?.ToString() == "active"
            && !(type == "accountLink" && webhookEvent["link"]?["result"]?.ToString() == "failed");
        if (mayReply)
            webhookEvent.TryAdd("replyToken", ids.ReplyToken());
        if (webhookEvent["replyToken"]?.ToString() is { } token && webhookEvent["source"]?["userId"]?.ToString() is { } userId)
            replyTokens.Issue(token, userId);
    }
}
