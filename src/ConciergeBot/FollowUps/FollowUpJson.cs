using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConciergeBot.FollowUps;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FollowUp))]
internal sealed partial class FollowUpJson : JsonSerializerContext;
