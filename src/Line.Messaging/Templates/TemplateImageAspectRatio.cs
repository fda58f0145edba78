using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>Shape of a template's image.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<TemplateImageAspectRatio>))]
public readonly record struct TemplateImageAspectRatio(string Value) : ITextValue<TemplateImageAspectRatio>
{
    public static TemplateImageAspectRatio Rectangle { get; } = new("rectangle");

    public static TemplateImageAspectRatio Square { get; } = new("square");

    static TemplateImageAspectRatio ITextValue<TemplateImageAspectRatio>.From(string value) => new(value);

    static AllowedText ITextValue<TemplateImageAspectRatio>.Allowed { get; } = new(["rectangle", "square"]);

    public override string ToString() => Value;
}
