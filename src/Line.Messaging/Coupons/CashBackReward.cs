namespace Line.Messaging;

/// <summary>Money back.</summary>
/// <param name="PriceInfo">A <see cref="FixedCouponPrice"/> or <see cref="PercentageCouponPrice"/>.</param>
public sealed record CashBackReward(CouponPrice? PriceInfo) : CouponReward("cashBack");
