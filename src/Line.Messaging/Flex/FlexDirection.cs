using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Reading direction of a bubble.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexDirection>))]
public readonly record struct FlexDirection(string Value) : ITextValue<FlexDirection>
{
    public static FlexDirection LeftToRight { get; } = new("ltr");

    public static FlexDirection RightToLeft { get; } = new("rtl");

    static FlexDirection ITextValue<FlexDirection>.From(string value) => new(value);

    static AllowedText ITextValue<FlexDirection>.Allowed { get; } = new(["ltr", "rtl"]);

    public override string ToString() => Value;
}
