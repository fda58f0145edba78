using System.Collections.Frozen;
using System.Text.Json;
using Line.Messaging.Flex;

namespace Line.Messaging.Json;

internal sealed class FlexBackgroundConverter() : ByTypeConverter<FlexBackground>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["linearGradient"] = typeof(FlexLinearGradient),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override FlexBackground Unknown(string type, JsonElement raw) => new UnknownFlexBackground(type, raw);

    protected override JsonElement? RawOf(FlexBackground value) => (value as UnknownFlexBackground)?.Raw;
}
