using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Height of a button.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexButtonHeight>))]
public readonly record struct FlexButtonHeight(string Value) : ITextValue<FlexButtonHeight>
{
    public static FlexButtonHeight Sm { get; } = new("sm");

    public static FlexButtonHeight Md { get; } = new("md");

    static FlexButtonHeight ITextValue<FlexButtonHeight>.From(string value) => new(value);

    static AllowedText ITextValue<FlexButtonHeight>.Allowed { get; } = new(["sm", "md"]);

    public override string ToString() => Value;
}
