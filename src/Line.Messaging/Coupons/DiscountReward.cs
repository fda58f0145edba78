namespace Line.Messaging;

/// <summary>A lower price.</summary>
/// <param name="PriceInfo">How much lower.</param>
public sealed record DiscountReward(CouponPrice? PriceInfo) : CouponReward("discount");
