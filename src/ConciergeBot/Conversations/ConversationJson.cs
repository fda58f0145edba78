using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConciergeBot.Conversations;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InboxEntry))]
[JsonSerializable(typeof(TurnPlan))]
[JsonSerializable(typeof(ParkedTurn))]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ConversationJson : JsonSerializerContext;
