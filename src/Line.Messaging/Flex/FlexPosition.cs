using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>What offsets refer to.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexPosition>))]
public readonly record struct FlexPosition(string Value) : ITextValue<FlexPosition>
{
    public static FlexPosition Relative { get; } = new("relative");

    public static FlexPosition Absolute { get; } = new("absolute");

    static FlexPosition ITextValue<FlexPosition>.From(string value) => new(value);

    static AllowedText ITextValue<FlexPosition>.Allowed { get; } = new(["relative", "absolute"]);

    public override string ToString() => Value;
}
