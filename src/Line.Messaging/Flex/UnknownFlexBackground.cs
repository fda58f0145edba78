using System.Text.Json;

namespace Line.Messaging.Flex;

/// <summary>A kind of background newer than this library, or JSON that is none. It is kept as it came, and written so.</summary>
public sealed record UnknownFlexBackground : FlexBackground
{
    public UnknownFlexBackground(string type, JsonElement raw) : base(type) => Raw = raw;

    public JsonElement Raw { get; }
}
