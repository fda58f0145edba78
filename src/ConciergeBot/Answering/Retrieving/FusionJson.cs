using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConciergeBot.Answering.Retrieving;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    WriteIndented = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FusionFile))]
internal sealed partial class FusionJson : JsonSerializerContext;
