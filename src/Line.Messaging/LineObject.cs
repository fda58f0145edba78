using System.Text.Json;
using System.Text.Json.Serialization;

namespace Line.Messaging;

/// <summary>A part of what is sent to LINE. Properties newer than this library are kept as they came and written so.</summary>
public abstract record LineObject
{
    private protected LineObject() { }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? Extra { get; set; }
}
