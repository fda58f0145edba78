using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>How a template's image fills its frame.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<TemplateImageSize>))]
public readonly record struct TemplateImageSize(string Value) : ITextValue<TemplateImageSize>
{
    public static TemplateImageSize Cover { get; } = new("cover");

    public static TemplateImageSize Contain { get; } = new("contain");

    static TemplateImageSize ITextValue<TemplateImageSize>.From(string value) => new(value);

    static AllowedText ITextValue<TemplateImageSize>.Allowed { get; } = new(["cover", "contain"]);

    public override string ToString() => Value;
}
