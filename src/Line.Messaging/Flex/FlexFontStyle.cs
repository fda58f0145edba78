using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Style of a font.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexFontStyle>))]
public readonly record struct FlexFontStyle(string Value) : ITextValue<FlexFontStyle>
{
    public static FlexFontStyle Normal { get; } = new("normal");

    public static FlexFontStyle Italic { get; } = new("italic");

    static FlexFontStyle ITextValue<FlexFontStyle>.From(string value) => new(value);

    static AllowedText ITextValue<FlexFontStyle>.Allowed { get; } = new(["normal", "italic"]);

    public override string ToString() => Value;
}
