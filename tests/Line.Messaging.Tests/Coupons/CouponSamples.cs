namespace Line.Messaging.Tests.Coupons;

/// <summary>Coupons with every part set.</summary>
internal static class CouponSamples
{
    public static NewCoupon Discount { get; } = new("絵本 100円引き", 1_767_193_200, 1_798_729_199, new NormalCouponAcquisition())
    {
        Description = "窓口でお見せください。",
        UsageCondition = "お一人様1回",
        ImageUrl = "https://example.com/coupon.png",
        BarcodeImageUrl = "https://example.com/barcode.png",
        CouponCode = "EHON100",
        MaxUseCountPerTicket = 1,
        Visibility = CouponVisibility.Public,
        Timezone = CouponTimeZone.Tokyo,
        Reward = new DiscountReward(new ExplicitCouponPrice(1200, 1100)),
    };

    public static IReadOnlyList<NewCoupon> All { get; } =
    [
        Discount,
        Discount with { AcquisitionCondition = new LotteryCouponAcquisition(50, 100), Reward = new CashBackReward(new PercentageCouponPrice(10)), MaxUseCountPerTicket = -1 },
        Discount with { AcquisitionCondition = new LotteryCouponAcquisition(1), Reward = new CashBackReward(new FixedCouponPrice(500)) },
        Discount with { Reward = new DiscountReward(new PercentageCouponPrice(99)) },
        Discount with { Reward = new FreeReward() },
        Discount with { Reward = new GiftReward() },
        Discount with { Reward = new OthersReward() },
        new NewCoupon("最小", 0, 1, new NormalCouponAcquisition()),
    ];
}
