namespace Line.Messaging;

/// <summary>Whoever wants it.</summary>
public sealed record NormalCouponAcquisition() : CouponAcquisition("normal");
