using System.Collections.Frozen;
using System.Text.Json;

namespace Line.Messaging.Json;

internal sealed class MessageConverter() : ByTypeConverter<Message>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["text"] = typeof(TextMessage),
        ["textV2"] = typeof(TextMessageV2),
        ["sticker"] = typeof(StickerMessage),
        ["image"] = typeof(ImageMessage),
        ["video"] = typeof(VideoMessage),
        ["audio"] = typeof(AudioMessage),
        ["location"] = typeof(LocationMessage),
        ["imagemap"] = typeof(ImagemapMessage),
        ["template"] = typeof(TemplateMessage),
        ["flex"] = typeof(FlexMessage),
        ["coupon"] = typeof(CouponMessage),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override Message Unknown(string type, JsonElement raw) => new UnknownMessage(type, raw);

    protected override JsonElement? RawOf(Message value) => (value as UnknownMessage)?.Raw;
}
