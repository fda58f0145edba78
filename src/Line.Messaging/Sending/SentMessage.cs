using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>A message that LINE took.</summary>
/// <param name="Id">Its id.</param>
public sealed record SentMessage([property: JsonConverter(typeof(IdConverter))] string Id)
{
    /// <summary>Quotes the message; only where its kind can be quoted.</summary>
    public string? QuoteToken { get; init; }
}
