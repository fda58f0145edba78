using System.Text.Json;
using System.Text.Json.Nodes;

namespace Line.Simulator.Tests.Hosting;

internal sealed record ReceivedWebhook(byte[] Body, string Signature)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The events, or null where a test sent something else on purpose.</summary>
    public JsonArray? TryEvents() => Body is [(byte)'{', ..] ? JsonNode.Parse(Body)?["events"]?.AsArray() : null;

    public JsonElement FirstEvent => Json.GetProperty("events")[0];
}
