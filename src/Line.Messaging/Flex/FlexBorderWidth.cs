using System.Globalization;
using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Width of a box border.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexBorderWidth>))]
public readonly record struct FlexBorderWidth(string Value) : ITextValue<FlexBorderWidth>
{
    public static FlexBorderWidth None { get; } = new("none");

    public static FlexBorderWidth Light { get; } = new("light");

    public static FlexBorderWidth Normal { get; } = new("normal");

    public static FlexBorderWidth Medium { get; } = new("medium");

    public static FlexBorderWidth SemiBold { get; } = new("semi-bold");

    public static FlexBorderWidth Bold { get; } = new("bold");

    /// <summary>A number of pixels.</summary>
    public static FlexBorderWidth Px(double pixels) => new(string.Create(CultureInfo.InvariantCulture, $"{pixels}px"));

    static FlexBorderWidth ITextValue<FlexBorderWidth>.From(string value) => new(value);

    static AllowedText ITextValue<FlexBorderWidth>.Allowed { get; } = new(["none", "light", "normal", "medium", "semi-bold", "bold"], pixels: true);

    public override string ToString() => Value;
}
