using System.Collections.Frozen;
using System.Text.Json;

namespace Line.Messaging.Json;

internal sealed class TemplateConverter() : ByTypeConverter<Template>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["buttons"] = typeof(ButtonsTemplate),
        ["confirm"] = typeof(ConfirmTemplate),
        ["carousel"] = typeof(CarouselTemplate),
        ["image_carousel"] = typeof(ImageCarouselTemplate),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override Template Unknown(string type, JsonElement raw) => new UnknownTemplate(type, raw);

    protected override JsonElement? RawOf(Template value) => (value as UnknownTemplate)?.Raw;
}
