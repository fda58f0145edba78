using System.Text.Json.Serialization;

namespace ConciergeBot.Knowledge.Search;

/// <summary>Source-generated reading and writing of the fitted models.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RerankerFile))]
[JsonSerializable(typeof(DecisionModel))]
internal sealed partial class ModelJson : JsonSerializerContext;
