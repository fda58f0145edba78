using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>A user's operating system.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<AppType>))]
public readonly record struct AppType(string Value) : ITextValue<AppType>
{
    public static AppType Ios { get; } = new("ios");

    public static AppType Android { get; } = new("android");

    static AppType ITextValue<AppType>.From(string value) => new(value);

    static AllowedText ITextValue<AppType>.Allowed { get; } = new(["ios", "android"]);

    public override string ToString() => Value;
}
