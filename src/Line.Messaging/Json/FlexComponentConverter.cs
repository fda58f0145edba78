using System.Collections.Frozen;
using System.Text.Json;
using Line.Messaging.Flex;

namespace Line.Messaging.Json;

internal sealed class FlexComponentConverter() : ByTypeConverter<FlexComponent>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["box"] = typeof(FlexBox),
        ["button"] = typeof(FlexButton),
        ["image"] = typeof(FlexImage),
        ["video"] = typeof(FlexVideo),
        ["icon"] = typeof(FlexIcon),
        ["text"] = typeof(FlexText),
        ["span"] = typeof(FlexSpan),
        ["separator"] = typeof(FlexSeparator),
        ["filler"] = typeof(FlexFiller),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override FlexComponent Unknown(string type, JsonElement raw) => new UnknownFlexComponent(type, raw);

    protected override JsonElement? RawOf(FlexComponent value) => (value as UnknownFlexComponent)?.Raw;
}
