using System.Text.Json.Serialization;

namespace Line.Messaging.Json;

/// <summary>Bodies of requests and answers. Nulls are left out, defaults are not.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SendRequest))]
[JsonSerializable(typeof(MulticastRequest))]
[JsonSerializable(typeof(SendResponse))]
[JsonSerializable(typeof(LoadingRequest))]
[JsonSerializable(typeof(MarkAsReadRequest))]
[JsonSerializable(typeof(LinkTokenResponse))]
[JsonSerializable(typeof(UserProfile))]
[JsonSerializable(typeof(IdList))]
[JsonSerializable(typeof(BotInfo))]
[JsonSerializable(typeof(TranscodingResponse))]
[JsonSerializable(typeof(IssuedToken))]
[JsonSerializable(typeof(TokenStatus))]
[JsonSerializable(typeof(TokenKeyIds))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
