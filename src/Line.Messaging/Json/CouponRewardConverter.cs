using System.Collections.Frozen;
using System.Text.Json;

namespace Line.Messaging.Json;

internal sealed class CouponRewardConverter() : ByTypeConverter<CouponReward>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["cashBack"] = typeof(CashBackReward),
        ["discount"] = typeof(DiscountReward),
        ["free"] = typeof(FreeReward),
        ["gift"] = typeof(GiftReward),
        ["others"] = typeof(OthersReward),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override CouponReward Unknown(string type, JsonElement raw) => new UnknownCouponReward(type, raw);

    protected override JsonElement? RawOf(CouponReward value) => (value as UnknownCouponReward)?.Raw;
}
