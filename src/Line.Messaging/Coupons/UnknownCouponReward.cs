using System.Text.Json;

namespace Line.Messaging;

/// <summary>A kind of reward newer than this library, or JSON that is none. It is kept as it came, and written so.</summary>
public sealed record UnknownCouponReward : CouponReward
{
    public UnknownCouponReward(string type, JsonElement raw) : base(type) => Raw = raw;

    public JsonElement Raw { get; }
}
