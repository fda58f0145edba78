using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Width of a bubble.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexBubbleSize>))]
public readonly record struct FlexBubbleSize(string Value) : ITextValue<FlexBubbleSize>
{
    public static FlexBubbleSize Nano { get; } = new("nano");

    public static FlexBubbleSize Micro { get; } = new("micro");

    public static FlexBubbleSize Deca { get; } = new("deca");

    public static FlexBubbleSize Hecto { get; } = new("hecto");

    public static FlexBubbleSize Kilo { get; } = new("kilo");

    public static FlexBubbleSize Mega { get; } = new("mega");

    public static FlexBubbleSize Giga { get; } = new("giga");

    static FlexBubbleSize ITextValue<FlexBubbleSize>.From(string value) => new(value);

    static AllowedText ITextValue<FlexBubbleSize>.Allowed { get; } = new(["nano", "micro", "deca", "hecto", "kilo", "mega", "giga"]);

    public override string ToString() => Value;
}
