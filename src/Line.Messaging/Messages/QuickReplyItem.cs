using System.Text.Json.Serialization;

namespace Line.Messaging;

/// <summary>One quick-reply button.</summary>
/// <param name="Action">Needs a label of at most 20 characters.</param>
public sealed record QuickReplyItem(LineAction Action) : LineObject
{
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; } = "action";

    /// <summary>Icon: HTTPS, at most 2,000 characters; square PNG, at most 1 MB.</summary>
    public string? ImageUrl { get; init; }
}
