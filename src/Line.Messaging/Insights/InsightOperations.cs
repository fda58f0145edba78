using Line.Messaging.Http;

namespace Line.Messaging;

internal static class InsightOperations
{
    public static readonly LineOperation Demographics = Hourly("getFriendsDemographics", "/v2/bot/insight/demographic");
    public static readonly LineOperation Deliveries = Hourly("getNumberOfMessageDeliveries", "/v2/bot/insight/message/delivery");
    public static readonly LineOperation Followers = Hourly("getNumberOfFollowers", "/v2/bot/insight/followers");
    public static readonly LineOperation Message = Hourly("getMessageEvent", "/v2/bot/insight/message/event");
    public static readonly LineOperation Unit = Hourly("getStatisticsPerUnit", "/v2/bot/insight/message/event/aggregation");
    public static readonly LineOperation RichMenu = Hourly("getRichMenuInsightSummary", "/v2/bot/insight/richmenu/{richMenuId}/summary");
    public static readonly LineOperation RichMenuDaily = Hourly("getRichMenuInsightDaily", "/v2/bot/insight/richmenu/{richMenuId}/daily");

    private static LineOperation Hourly(string id, string path) => LineOperation.Get(id, path) with { Rate = RateLimit.PerHour(60) };
}
