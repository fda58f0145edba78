using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Where contents stand across a box.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexAlignItems>))]
public readonly record struct FlexAlignItems(string Value) : ITextValue<FlexAlignItems>
{
    public static FlexAlignItems Center { get; } = new("center");

    public static FlexAlignItems FlexStart { get; } = new("flex-start");

    public static FlexAlignItems FlexEnd { get; } = new("flex-end");

    static FlexAlignItems ITextValue<FlexAlignItems>.From(string value) => new(value);

    static AllowedText ITextValue<FlexAlignItems>.Allowed { get; } = new(["center", "flex-start", "flex-end"]);

    public override string ToString() => Value;
}
