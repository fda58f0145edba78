namespace Line.Messaging;

/// <summary>Whoever invites a friend. Made in LINE's account manager only; the API shows it.</summary>
public sealed record ReferralCouponAcquisition() : CouponAcquisition("referral");
