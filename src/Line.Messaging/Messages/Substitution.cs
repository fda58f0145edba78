using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>What stands for a place-holder of a <see cref="TextMessageV2"/>.</summary>
[JsonConverter(typeof(SubstitutionConverter))]
public abstract record Substitution : LineObject
{
    private protected Substitution(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }
}
