using Line.Messaging.Http;

namespace Line.Messaging;

internal static class MembershipOperations
{
    public static readonly LineOperation Subscription =
        LineOperation.Get("getMembershipSubscription", "/v2/bot/membership/subscription/{userId}") with { Rate = RateLimit.PerSecond(200) };

    public static readonly LineOperation List =
        LineOperation.Get("getMembershipList", "/v2/bot/membership/list") with { Rate = RateLimit.PerSecond(200) };

    public static readonly LineOperation Users =
        LineOperation.Get("getJoinedMembershipUsers", "/v2/bot/membership/{membershipId}/users/ids") with { Rate = RateLimit.PerSecond(200) };
}
