using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>What a box is filled with.</summary>
[JsonConverter(typeof(FlexBackgroundConverter))]
public abstract record FlexBackground : LineObject
{
    private protected FlexBackground(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }
}
