using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConciergeBot.Escalations;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Escalation))]
internal sealed partial class EscalationJson : JsonSerializerContext;
