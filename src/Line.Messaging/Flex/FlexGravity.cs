using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Vertical alignment.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexGravity>))]
public readonly record struct FlexGravity(string Value) : ITextValue<FlexGravity>
{
    public static FlexGravity Top { get; } = new("top");

    public static FlexGravity Center { get; } = new("center");

    public static FlexGravity Bottom { get; } = new("bottom");

    static FlexGravity ITextValue<FlexGravity>.From(string value) => new(value);

    static AllowedText ITextValue<FlexGravity>.Allowed { get; } = new(["top", "center", "bottom"]);

    public override string ToString() => Value;
}
