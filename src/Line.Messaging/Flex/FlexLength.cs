using System.Globalization;
using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>A distance: spacing, margin, padding, offset, width, height, corner radius.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexLength>))]
public readonly record struct FlexLength(string Value) : ITextValue<FlexLength>
{
    public static FlexLength None { get; } = new("none");

    public static FlexLength Xs { get; } = new("xs");

    public static FlexLength Sm { get; } = new("sm");

    public static FlexLength Md { get; } = new("md");

    public static FlexLength Lg { get; } = new("lg");

    public static FlexLength Xl { get; } = new("xl");

    public static FlexLength Xxl { get; } = new("xxl");

    /// <summary>A number of pixels.</summary>
    public static FlexLength Px(double pixels) => new(string.Create(CultureInfo.InvariantCulture, $"{pixels}px"));

    /// <summary>A percentage of what LINE measures against: the parent box, or the default size.</summary>
    public static FlexLength Percent(double percent) => new(string.Create(CultureInfo.InvariantCulture, $"{percent}%"));

    static FlexLength ITextValue<FlexLength>.From(string value) => new(value);

    static AllowedText ITextValue<FlexLength>.Allowed { get; } = new(["none", "xs", "sm", "md", "lg", "xl", "xxl"], pixels: true, percent: true);

    public override string ToString() => Value;
}
