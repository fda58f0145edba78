using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Horizontal alignment.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexAlign>))]
public readonly record struct FlexAlign(string Value) : ITextValue<FlexAlign>
{
    public static FlexAlign Start { get; } = new("start");

    public static FlexAlign Center { get; } = new("center");

    public static FlexAlign End { get; } = new("end");

    static FlexAlign ITextValue<FlexAlign>.From(string value) => new(value);

    static AllowedText ITextValue<FlexAlign>.Allowed { get; } = new(["start", "center", "end"]);

    public override string ToString() => Value;
}
