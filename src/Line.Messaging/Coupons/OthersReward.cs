namespace Line.Messaging;

/// <summary>Something else, which the coupon's text says.</summary>
public sealed record OthersReward() : CouponReward("others");
