namespace Line.Messaging;

/// <summary>A part of the account's coupons.</summary>
public sealed record CouponPage
{
    public IReadOnlyList<CouponSummary> Items { get => field ?? []; init; }

    /// <summary>Leads to the next part; null at the end.</summary>
    public string? Next { get; init; }
}
