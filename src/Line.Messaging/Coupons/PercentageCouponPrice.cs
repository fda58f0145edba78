namespace Line.Messaging;

/// <summary>A share of the price.</summary>
/// <param name="Percentage">1 to 99.</param>
public sealed record PercentageCouponPrice(int Percentage) : CouponPrice("percentage");
