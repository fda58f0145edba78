namespace Line.Messaging;

/// <summary>An amount.</summary>
public sealed record FixedCouponPrice(long FixedAmount) : CouponPrice("fixed")
{
    /// <summary>JPY, THB or TWD; LINE says it, and takes it from the account.</summary>
    public string? Currency { get; init; }
}
