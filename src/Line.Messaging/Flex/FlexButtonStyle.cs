using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Look of a button.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexButtonStyle>))]
public readonly record struct FlexButtonStyle(string Value) : ITextValue<FlexButtonStyle>
{
    public static FlexButtonStyle Primary { get; } = new("primary");

    public static FlexButtonStyle Secondary { get; } = new("secondary");

    public static FlexButtonStyle Link { get; } = new("link");

    static FlexButtonStyle ITextValue<FlexButtonStyle>.From(string value) => new(value);

    static AllowedText ITextValue<FlexButtonStyle>.Allowed { get; } = new(["primary", "secondary", "link"]);

    public override string ToString() => Value;
}
