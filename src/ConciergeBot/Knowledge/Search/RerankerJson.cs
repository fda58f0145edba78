using System.Text.Json.Serialization;

namespace ConciergeBot.Knowledge.Search;

/// <summary>Source-generated reading and writing of models.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RerankerFile))]
internal sealed partial class RerankerJson : JsonSerializerContext;
