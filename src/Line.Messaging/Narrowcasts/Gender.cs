using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>A gender as LINE estimates it.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<Gender>))]
public readonly record struct Gender(string Value) : ITextValue<Gender>
{
    public static Gender Male { get; } = new("male");

    public static Gender Female { get; } = new("female");

    static Gender ITextValue<Gender>.From(string value) => new(value);

    static AllowedText ITextValue<Gender>.Allowed { get; } = new(["male", "female"]);

    public override string ToString() => Value;
}
