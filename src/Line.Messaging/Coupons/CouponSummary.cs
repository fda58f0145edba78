namespace Line.Messaging;

/// <summary>A coupon in a list.</summary>
public sealed record CouponSummary(string CouponId, string Title);
