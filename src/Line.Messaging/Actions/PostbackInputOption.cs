using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>What a postback does with the input area.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<PostbackInputOption>))]
public readonly record struct PostbackInputOption(string Value) : ITextValue<PostbackInputOption>
{
    public static PostbackInputOption CloseRichMenu { get; } = new("closeRichMenu");

    public static PostbackInputOption OpenRichMenu { get; } = new("openRichMenu");

    public static PostbackInputOption OpenKeyboard { get; } = new("openKeyboard");

    public static PostbackInputOption OpenVoice { get; } = new("openVoice");

    static PostbackInputOption ITextValue<PostbackInputOption>.From(string value) => new(value);

    static AllowedText ITextValue<PostbackInputOption>.Allowed { get; } = new(["closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"]);

    public override string ToString() => Value;
}
