using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>What a tap on a part of an imagemap does.</summary>
[JsonConverter(typeof(ImagemapActionConverter))]
public abstract record ImagemapAction : LineObject
{
    private protected ImagemapAction(string type, ImagemapArea area) => (Type, Area) = (type, area);

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }

    public ImagemapArea Area { get; init; }

    /// <summary>Read out by screen readers; at most 100 characters.</summary>
    public string? Label { get; init; }
}
