namespace Line.Messaging;

/// <summary>LINE: create a coupon.</summary>
internal static class CouponRules
{
    public static IReadOnlyList<LimitViolation> Check(NewCoupon coupon)
    {
        var limits = new Limits();
        limits.Units("title", coupon.Title, 60);
        limits.Units("description", coupon.Description, 1000, least: 0, required: false);
        limits.Units("usageCondition", coupon.UsageCondition, 100, least: 0, required: false);
        limits.Https("imageUrl", coupon.ImageUrl, required: false);
        limits.Https("barcodeImageUrl", coupon.BarcodeImageUrl, required: false);
        limits.OneOf<CouponTimeZone>("timezone", coupon.Timezone);
        limits.OneOf<CouponVisibility>("visibility", coupon.Visibility);
        limits.Range("startTimestamp", coupon.StartTimestamp, 0, long.MaxValue);
        if (coupon.EndTimestamp <= coupon.StartTimestamp)
            limits.Add("endTimestamp", FormattableString.Invariant($"after {coupon.StartTimestamp}"), FormattableString.Invariant($"{coupon.EndTimestamp}"), "Must be after startTimestamp");
        if (coupon.MaxUseCountPerTicket is not (1 or -1))
            limits.Add("maxUseCountPerTicket", "1, or -1 for no limit", FormattableString.Invariant($"{coupon.MaxUseCountPerTicket}"), "Must be 1 or -1");
        CheckAcquisition(limits, coupon.AcquisitionCondition);
        CheckReward(limits, coupon.Reward);
        return limits.Violations;
    }

    private static void CheckAcquisition(Limits limits, CouponAcquisition? acquisition)
    {
        const string At = "acquisitionCondition";
        if (!limits.Present(At, acquisition) || !limits.Kind(At, acquisition!.Type, "normal", "lottery") || acquisition is not LotteryCouponAcquisition lottery)
            return;
        limits.Range(At + ".lotteryProbability", lottery.LotteryProbability, 1, 99);
        if (lottery.MaxAcquireCount != -1)
            limits.Range(At + ".maxAcquireCount", lottery.MaxAcquireCount, 1, 999_999);
    }

    private static void CheckReward(Limits limits, CouponReward? reward)
    {
        const string At = "reward";
        switch (reward)
        {
            case null:
                break;
            case CashBackReward cashBack:
                CheckPrice(limits, At + ".priceInfo", cashBack.PriceInfo, "fixed", "percentage");
                break;
            case DiscountReward discount:
                CheckPrice(limits, At + ".priceInfo", discount.PriceInfo, "fixed", "percentage", "explicit");
                break;
            default:
                limits.Kind(At, reward.Type, "cashBack", "discount", "free", "gift", "others");
                break;
        }
    }

    private static void CheckPrice(Limits limits, string path, CouponPrice? price, params ReadOnlySpan<string> kinds)
    {
        if (price is null || !limits.Kind(path, price.Type, kinds))
            return;
        switch (price)
        {
            case FixedCouponPrice amount:
                limits.Range(path + ".fixedAmount", amount.FixedAmount, 1, long.MaxValue);
                break;
            case PercentageCouponPrice share:
                limits.Range(path + ".percentage", share.Percentage, 1, 99);
                break;
            case ExplicitCouponPrice prices:
                limits.Range(path + ".originalPrice", prices.OriginalPrice, 1, long.MaxValue);
                limits.Range(path + ".priceAfterDiscount", prices.PriceAfterDiscount, 0, prices.OriginalPrice);
                break;
        }
    }
}
