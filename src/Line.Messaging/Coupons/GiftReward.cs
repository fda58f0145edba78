namespace Line.Messaging;

/// <summary>A gift.</summary>
public sealed record GiftReward() : CouponReward("gift");
