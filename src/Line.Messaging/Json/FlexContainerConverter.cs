using System.Collections.Frozen;
using System.Text.Json;
using Line.Messaging.Flex;

namespace Line.Messaging.Json;

internal sealed class FlexContainerConverter() : ByTypeConverter<FlexContainer>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["bubble"] = typeof(FlexBubble),
        ["carousel"] = typeof(FlexCarousel),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override FlexContainer Unknown(string type, JsonElement raw) => new UnknownFlexContainer(type, raw);

    protected override JsonElement? RawOf(FlexContainer value) => (value as UnknownFlexContainer)?.Raw;
}
