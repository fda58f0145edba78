namespace Line.Messaging;

/// <summary>A coupon.</summary>
public sealed record CouponMessage(string CouponId) : Message("coupon")
{
    /// <summary>A label for statistics, at most 30 characters.</summary>
    public string? DeliveryTag { get; init; }
}
