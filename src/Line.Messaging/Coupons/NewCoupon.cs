namespace Line.Messaging;

/// <summary>A coupon to be made.</summary>
/// <param name="Title">At most 60 characters.</param>
/// <param name="StartTimestamp">Valid from, in seconds since the Unix epoch.</param>
/// <param name="EndTimestamp">Valid until, in seconds since the Unix epoch.</param>
/// <param name="AcquisitionCondition">How users get it.</param>
public sealed record NewCoupon(string Title, long StartTimestamp, long EndTimestamp, CouponAcquisition AcquisitionCondition) : LineObject
{
    /// <summary>In which zone LINE shows the times.</summary>
    public CouponTimeZone Timezone { get; init; } = CouponTimeZone.Tokyo;

    public CouponVisibility Visibility { get; init; } = CouponVisibility.Unlisted;

    /// <summary>1, or -1 for a coupon that can be used without a limit.</summary>
    public int MaxUseCountPerTicket { get; init; } = 1;

    /// <summary>What it is worth.</summary>
    public CouponReward? Reward { get; init; }

    /// <summary>At most 1,000 characters.</summary>
    public string? Description { get; init; }

    /// <summary>When it can be used; at most 100 characters.</summary>
    public string? UsageCondition { get; init; }

    /// <summary>Its picture, HTTPS.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>A bar code for the till, HTTPS.</summary>
    public string? BarcodeImageUrl { get; init; }

    /// <summary>A code to say or type.</summary>
    public string? CouponCode { get; init; }

    /// <summary>Finds what LINE would refuse.</summary>
    public IReadOnlyList<LimitViolation> Validate() => CouponRules.Check(this);
}
