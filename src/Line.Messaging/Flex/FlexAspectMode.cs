using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>How an image fills its frame.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexAspectMode>))]
public readonly record struct FlexAspectMode(string Value) : ITextValue<FlexAspectMode>
{
    public static FlexAspectMode Fit { get; } = new("fit");

    public static FlexAspectMode Cover { get; } = new("cover");

    static FlexAspectMode ITextValue<FlexAspectMode>.From(string value) => new(value);

    static AllowedText ITextValue<FlexAspectMode>.Allowed { get; } = new(["fit", "cover"]);

    public override string ToString() => Value;
}
