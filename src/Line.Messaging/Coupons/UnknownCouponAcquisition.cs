using System.Text.Json;

namespace Line.Messaging;

/// <summary>A way to get a coupon newer than this library, or JSON that is none. It is kept as it came, and written so.</summary>
public sealed record UnknownCouponAcquisition : CouponAcquisition
{
    public UnknownCouponAcquisition(string type, JsonElement raw) : base(type) => Raw = raw;

    public JsonElement Raw { get; }
}
