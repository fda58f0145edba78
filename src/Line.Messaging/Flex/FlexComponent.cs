using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>A part of a bubble.</summary>
[JsonConverter(typeof(FlexComponentConverter))]
public abstract record FlexComponent : LineObject
{
    private protected FlexComponent(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }
}
