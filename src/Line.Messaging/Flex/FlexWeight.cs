using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Weight of a font.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexWeight>))]
public readonly record struct FlexWeight(string Value) : ITextValue<FlexWeight>
{
    public static FlexWeight Regular { get; } = new("regular");

    public static FlexWeight Bold { get; } = new("bold");

    static FlexWeight ITextValue<FlexWeight>.From(string value) => new(value);

    static AllowedText ITextValue<FlexWeight>.Allowed { get; } = new(["regular", "bold"]);

    public override string ToString() => Value;
}
