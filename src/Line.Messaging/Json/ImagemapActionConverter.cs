using System.Collections.Frozen;
using System.Text.Json;

namespace Line.Messaging.Json;

internal sealed class ImagemapActionConverter() : ByTypeConverter<ImagemapAction>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["message"] = typeof(ImagemapMessageAction),
        ["uri"] = typeof(ImagemapUriAction),
        ["clipboard"] = typeof(ImagemapClipboardAction),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override ImagemapAction Unknown(string type, JsonElement raw) => new UnknownImagemapAction(type, raw);

    protected override JsonElement? RawOf(ImagemapAction value) => (value as UnknownImagemapAction)?.Raw;
}
