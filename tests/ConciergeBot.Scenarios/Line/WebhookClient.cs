using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConciergeBot.Scenarios.Line;

/// <summary>Delivers signed webhooks, as LINE does.</summary>
internal sealed class WebhookClient(string channelSecret)
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { Timeout = TimeSpan.FromSeconds(10) };

    public static JsonObject Text(string userId, string eventId, string text, DateTimeOffset at) => new()
    {
        ["type"] = "message",
        ["mode"] = "active",
        ["timestamp"] = at.ToUnixTimeMilliseconds(),
        ["source"] = new JsonObject { ["type"] = "user", ["userId"] = userId },
        ["webhookEventId"] = eventId,
        ["deliveryContext"] = new JsonObject { ["isRedelivery"] = false },
        ["replyToken"] = $"{userId}:{eventId}",
        ["message"] = new JsonObject { ["id"] = eventId, ["type"] = "text", ["text"] = text },
    };

    public async Task<HttpResponseMessage> PostAsync(Uri webhook, params IEnumerable<JsonObject> events)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["destination"] = "U00000000000000000000000000000b07",
            ["events"] = new JsonArray([.. events.Select(e => e.DeepClone())]),
        });
        return await PostRawAsync(webhook, body, Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(channelSecret), body)));
    }

    public static async Task<HttpResponseMessage> PostRawAsync(Uri webhook, byte[] body, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        if (signature is not null)
            request.Headers.TryAddWithoutValidation("x-line-signature", signature);
        return await Http.SendAsync(request);
    }
}
