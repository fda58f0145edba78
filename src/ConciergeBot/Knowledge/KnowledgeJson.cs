using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConciergeBot.Knowledge;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Article))]
internal sealed partial class KnowledgeJson : JsonSerializerContext;
