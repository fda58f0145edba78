using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging.Flex;

/// <summary>Decoration of text.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<FlexDecoration>))]
public readonly record struct FlexDecoration(string Value) : ITextValue<FlexDecoration>
{
    public static FlexDecoration None { get; } = new("none");

    public static FlexDecoration Underline { get; } = new("underline");

    public static FlexDecoration LineThrough { get; } = new("line-through");

    static FlexDecoration ITextValue<FlexDecoration>.From(string value) => new(value);

    static AllowedText ITextValue<FlexDecoration>.Allowed { get; } = new(["none", "underline", "line-through"]);

    public override string ToString() => Value;
}
