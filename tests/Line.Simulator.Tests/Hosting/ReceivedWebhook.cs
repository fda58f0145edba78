using System.Text.Json;

namespace Line.Simulator.Tests.Hosting;

internal sealed record ReceivedWebhook(byte[] Body, string Signature)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public JsonElement FirstEvent => Json.GetProperty("events")[0];
}
