namespace Line.Messaging;

/// <summary>Whoever wins a draw.</summary>
/// <param name="LotteryProbability">Per cent, 1 to 99.</param>
/// <param name="MaxAcquireCount">How many there are in all, at most 999,999; -1 without a limit.</param>
public sealed record LotteryCouponAcquisition(int LotteryProbability, int MaxAcquireCount = -1) : CouponAcquisition("lottery");
