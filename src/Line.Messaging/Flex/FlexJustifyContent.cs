using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Where free space goes along a box.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexJustifyContent>))]
public readonly record struct FlexJustifyContent(string Value) : ITextValue<FlexJustifyContent>
{
    public static FlexJustifyContent Center { get; } = new("center");

    public static FlexJustifyContent FlexStart { get; } = new("flex-start");

    public static FlexJustifyContent FlexEnd { get; } = new("flex-end");

    public static FlexJustifyContent SpaceBetween { get; } = new("space-between");

    public static FlexJustifyContent SpaceAround { get; } = new("space-around");

    public static FlexJustifyContent SpaceEvenly { get; } = new("space-evenly");

    static FlexJustifyContent ITextValue<FlexJustifyContent>.From(string value) => new(value);

    static AllowedText ITextValue<FlexJustifyContent>.Allowed { get; } = new(["center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"]);

    public override string ToString() => Value;
}
