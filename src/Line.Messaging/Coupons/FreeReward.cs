namespace Line.Messaging;

/// <summary>Something for free.</summary>
public sealed record FreeReward() : CouponReward("free");
