using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConciergeBot.Webhook;

[JsonSerializable(typeof(JsonObject))]
internal sealed partial class WebhookJson : JsonSerializerContext;
