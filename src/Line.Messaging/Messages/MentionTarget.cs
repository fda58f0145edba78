using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>Whom a mention is for.</summary>
[JsonConverter(typeof(MentionTargetConverter))]
public abstract record MentionTarget : LineObject
{
    private protected MentionTarget(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }
}
