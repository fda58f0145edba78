using System.Collections.Frozen;
using System.Text.Json;

namespace Line.Messaging.Json;

internal sealed class CouponPriceConverter() : ByTypeConverter<CouponPrice>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["fixed"] = typeof(FixedCouponPrice),
        ["percentage"] = typeof(PercentageCouponPrice),
        ["explicit"] = typeof(ExplicitCouponPrice),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override CouponPrice Unknown(string type, JsonElement raw) => new UnknownCouponPrice(type, raw);

    protected override JsonElement? RawOf(CouponPrice value) => (value as UnknownCouponPrice)?.Raw;
}
