using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>How a box places its contents.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexLayout>))]
public readonly record struct FlexLayout(string Value) : ITextValue<FlexLayout>
{
    public static FlexLayout Horizontal { get; } = new("horizontal");

    public static FlexLayout Vertical { get; } = new("vertical");

    public static FlexLayout Baseline { get; } = new("baseline");

    static FlexLayout ITextValue<FlexLayout>.From(string value) => new(value);

    static AllowedText ITextValue<FlexLayout>.Allowed { get; } = new(["horizontal", "vertical", "baseline"]);

    public override string ToString() => Value;
}
