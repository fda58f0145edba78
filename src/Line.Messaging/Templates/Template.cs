using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>The layout of a <see cref="TemplateMessage"/>.</summary>
[JsonConverter(typeof(TemplateConverter))]
public abstract record Template : LineObject
{
    private protected Template(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }
}
