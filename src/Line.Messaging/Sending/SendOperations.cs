using Line.Messaging.Http;

namespace Line.Messaging;

internal static class SendOperations
{
    // A reply token works once: after a lost answer a second try can only be refused, so there is none.
    public static readonly LineOperation Reply = LineOperation.Post("replyMessage", "/v2/bot/message/reply");
    public static readonly LineOperation Push = ByKey(LineOperation.Post("pushMessage", "/v2/bot/message/push"));
    public static readonly LineOperation Multicast = ByKey(LineOperation.Post("multicast", "/v2/bot/message/multicast")) with { Rate = RateLimit.PerSecond(200) };
    public static readonly LineOperation Narrowcast = ByKey(LineOperation.Post("narrowcast", "/v2/bot/message/narrowcast")) with { Rate = RateLimit.PerHour(60) };
    public static readonly LineOperation Broadcast = ByKey(LineOperation.Post("broadcast", "/v2/bot/message/broadcast")) with { Rate = RateLimit.PerHour(60) };
    public static readonly LineOperation NarrowcastProgress = LineOperation.Get("getNarrowcastProgress", "/v2/bot/message/progress/narrowcast");
    public static readonly LineOperation ValidateReply = Check("validateReply", "/v2/bot/message/validate/reply");
    public static readonly LineOperation ValidatePush = Check("validatePush", "/v2/bot/message/validate/push");
    public static readonly LineOperation ValidateMulticast = Check("validateMulticast", "/v2/bot/message/validate/multicast");
    public static readonly LineOperation ValidateNarrowcast = Check("validateNarrowcast", "/v2/bot/message/validate/narrowcast");
    public static readonly LineOperation ValidateBroadcast = Check("validateBroadcast", "/v2/bot/message/validate/broadcast");

    private static LineOperation ByKey(LineOperation operation) => operation with { Retry = RetryRule.ByKey };

    private static LineOperation Check(string id, string path) => LineOperation.Post(id, path) with { Retry = RetryRule.Idempotent };
}
