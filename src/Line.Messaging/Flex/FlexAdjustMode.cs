using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>How text is made to fit.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexAdjustMode>))]
public readonly record struct FlexAdjustMode(string Value) : ITextValue<FlexAdjustMode>
{
    public static FlexAdjustMode ShrinkToFit { get; } = new("shrink-to-fit");

    static FlexAdjustMode ITextValue<FlexAdjustMode>.From(string value) => new(value);

    static AllowedText ITextValue<FlexAdjustMode>.Allowed { get; } = new(["shrink-to-fit"]);

    public override string ToString() => Value;
}
