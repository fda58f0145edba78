using System.Text.Json;
using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>What a tap on a part of an imagemap does.</summary>
[JsonConverter(typeof(ImagemapActionConverter))]
public abstract record ImagemapAction
{
    private protected ImagemapAction(string type, ImagemapArea area) => (Type, Area) = (type, area);

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }

    /// <summary>Properties newer than this library: kept as they came, and written so.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? Extra { get; set; }

    public ImagemapArea Area { get; init; }

    /// <summary>Read out by screen readers; at most 100 characters.</summary>
    public string? Label { get; init; }
}
