using Line.Messaging.Http;

namespace Line.Messaging;

internal static class QuotaOperations
{
    public static readonly LineOperation Quota = LineOperation.Get("getMessageQuota", "/v2/bot/message/quota");
    public static readonly LineOperation Consumption = LineOperation.Get("getMessageQuotaConsumption", "/v2/bot/message/quota/consumption");
    public static readonly LineOperation SentReplies = LineOperation.Get("getNumberOfSentReplyMessages", "/v2/bot/message/delivery/reply");
    public static readonly LineOperation SentPushes = LineOperation.Get("getNumberOfSentPushMessages", "/v2/bot/message/delivery/push");
    public static readonly LineOperation SentMulticasts = LineOperation.Get("getNumberOfSentMulticastMessages", "/v2/bot/message/delivery/multicast");
    public static readonly LineOperation SentBroadcasts = LineOperation.Get("getNumberOfSentBroadcastMessages", "/v2/bot/message/delivery/broadcast");
    public static readonly LineOperation UnitUsage = LineOperation.Get("getAggregationUnitUsage", "/v2/bot/message/aggregation/info");
    public static readonly LineOperation UnitNames = LineOperation.Get("getAggregationUnitNameList", "/v2/bot/message/aggregation/list");
}
