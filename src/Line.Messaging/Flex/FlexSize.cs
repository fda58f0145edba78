using System.Globalization;
using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Width of an image or icon, or size of a font.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexSize>))]
public readonly record struct FlexSize(string Value) : ITextValue<FlexSize>
{
    public static FlexSize Xxs { get; } = new("xxs");

    public static FlexSize Xs { get; } = new("xs");

    public static FlexSize Sm { get; } = new("sm");

    public static FlexSize Md { get; } = new("md");

    public static FlexSize Lg { get; } = new("lg");

    public static FlexSize Xl { get; } = new("xl");

    public static FlexSize Xxl { get; } = new("xxl");

    public static FlexSize Xl3 { get; } = new("3xl");

    public static FlexSize Xl4 { get; } = new("4xl");

    public static FlexSize Xl5 { get; } = new("5xl");

    public static FlexSize Full { get; } = new("full");

    /// <summary>A number of pixels.</summary>
    public static FlexSize Px(double pixels) => new(string.Create(CultureInfo.InvariantCulture, $"{pixels}px"));

    /// <summary>A percentage of what LINE measures against: the parent box, or the default size.</summary>
    public static FlexSize Percent(double percent) => new(string.Create(CultureInfo.InvariantCulture, $"{percent}%"));

    static FlexSize ITextValue<FlexSize>.From(string value) => new(value);

    static AllowedText ITextValue<FlexSize>.Allowed { get; } = new(["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl", "full"], pixels: true, percent: true);

    public override string ToString() => Value;
}
