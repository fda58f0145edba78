using System.Text;
using System.Text.Json.Nodes;
using Line.Simulator.Api;

namespace Line.Simulator.Webhooks;

/// <summary>One webhook on its way. Deliveries of one lane go out in order.</summary>
internal sealed record WebhookDelivery(string Lane, IReadOnlyList<JsonObject> Events)
{
    public int Attempt { get; init; } = 1;

    /// <summary>Bytes to send instead of the events, for tests of what is not a webhook.</summary>
    public byte[]? RawBody { get; init; }

    /// <summary>A signature to send instead of the right one; empty sends none.</summary>
    public string? Signature { get; init; }

    public byte[] Body(string destination) => RawBody ?? Encoding.UTF8.GetBytes(new JsonObject
    {
        ["destination"] = destination,
        ["events"] = new JsonArray([.. Events.Select(item => item.DeepClone())]),
    }.ToJsonString(ApiJson.Relaxed));

    public IEnumerable<string> ReplyTokens => Events.Select(item => item["replyToken"]?.ToString()).OfType<string>();

    public IEnumerable<string> UserIds =>
        Events.Select(item => item["source"]?["userId"]?.ToString()).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>LINE: a redelivered event is identical but for `deliveryContext.isRedelivery`.</summary>
    public WebhookDelivery Again() => this with
    {
        Attempt = Attempt + 1,
        Events = [.. Events.Select(item =>
        {
            var copy = (JsonObject)item.DeepClone();
            copy["deliveryContext"] = new JsonObject { ["isRedelivery"] = true };
            return copy;
        })],
    };
}
