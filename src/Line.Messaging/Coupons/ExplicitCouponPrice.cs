namespace Line.Messaging;

/// <summary>The price before and after; discounts only.</summary>
public sealed record ExplicitCouponPrice(long OriginalPrice, long PriceAfterDiscount) : CouponPrice("explicit")
{
    /// <summary>JPY, THB or TWD; LINE says it, and takes it from the account.</summary>
    public string? Currency { get; init; }
}
