using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>A bubble or a carousel of bubbles.</summary>
[JsonConverter(typeof(FlexContainerConverter))]
public abstract record FlexContainer : LineObject
{
    private protected FlexContainer(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }
}
