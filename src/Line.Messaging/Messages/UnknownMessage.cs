using System.Text.Json;

namespace Line.Messaging;

/// <summary>A kind of message newer than this library, or JSON that is none. It is kept as it came, and written so.</summary>
public sealed record UnknownMessage : Message
{
    public UnknownMessage(string type, JsonElement raw) : base(type) => Raw = raw;

    public JsonElement Raw { get; }
}
