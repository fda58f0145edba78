using System.Text.Json;

namespace Line.Messaging;

/// <summary>A kind of action newer than this library, or JSON that is none. It is kept as it came, and written so.</summary>
public sealed record UnknownAction : LineAction
{
    public UnknownAction(string type, JsonElement raw) : base(type, null) => Raw = raw;

    public JsonElement Raw { get; }
}
