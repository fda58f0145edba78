using Line.Messaging.Http;

namespace Line.Messaging;

internal static class CouponOperations
{
    public static readonly LineOperation List = Limited(LineOperation.Get("listCoupon", "/v2/bot/coupon"));

    // LINE has no retry key here: a second try after a lost answer would make a second coupon.
    public static readonly LineOperation Create = Limited(LineOperation.Post("createCoupon", "/v2/bot/coupon"));

    public static readonly LineOperation Get = Limited(LineOperation.Get("getCouponDetail", "/v2/bot/coupon/{couponId}"));

    // A coupon that is closed cannot be closed again: a second try after a lost answer is refused.
    public static readonly LineOperation Close = Limited(LineOperation.Put("closeCoupon", "/v2/bot/coupon/{couponId}/close")) with { Retry = RetryRule.Never };

    private static LineOperation Limited(LineOperation operation) => operation with { Rate = RateLimit.PerSecond(200) };
}
