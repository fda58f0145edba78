namespace Line.Messaging;

internal sealed record CouponIdResponse(string CouponId);
