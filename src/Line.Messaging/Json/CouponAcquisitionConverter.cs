using System.Collections.Frozen;
using System.Text.Json;

namespace Line.Messaging.Json;

internal sealed class CouponAcquisitionConverter() : ByTypeConverter<CouponAcquisition>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["normal"] = typeof(NormalCouponAcquisition),
        ["lottery"] = typeof(LotteryCouponAcquisition),
        ["referral"] = typeof(ReferralCouponAcquisition),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override CouponAcquisition Unknown(string type, JsonElement raw) => new UnknownCouponAcquisition(type, raw);

    protected override JsonElement? RawOf(CouponAcquisition value) => (value as UnknownCouponAcquisition)?.Raw;
}
