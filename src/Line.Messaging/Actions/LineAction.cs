using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>What a tap on a button, image, area or bubble does.</summary>
[JsonConverter(typeof(LineActionConverter))]
public abstract record LineAction : LineObject
{
    private protected LineAction(string type, string? label) => (Type, Label) = (type, label);

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }

    /// <summary>What the button says. Its limit depends on where the action stands (LINE: action objects).</summary>
    public string? Label { get; init; }
}
