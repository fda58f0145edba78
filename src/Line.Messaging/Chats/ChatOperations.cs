using Line.Messaging.Http;

namespace Line.Messaging;

internal static class ChatOperations
{
    public static readonly LineOperation StartLoading =
        LineOperation.Post("showLoadingAnimation", "/v2/bot/chat/loading/start") with { Retry = RetryRule.Idempotent, Rate = RateLimit.PerSecond(100) };

    public static readonly LineOperation MarkAsRead =
        LineOperation.Post("markMessagesAsReadByToken", "/v2/bot/chat/markAsRead") with { Retry = RetryRule.Idempotent };

    public static readonly LineOperation LinkToken = LineOperation.Post("issueLinkToken", "/v2/bot/user/{userId}/linkToken") with { Retry = RetryRule.Idempotent };
}
