using Line.Messaging.Http;

namespace Line.Messaging;

internal static class UserOperations
{
    public static readonly LineOperation Profile = LineOperation.Get("getProfile", "/v2/bot/profile/{userId}");
    public static readonly LineOperation Followers = LineOperation.Get("getFollowers", "/v2/bot/followers/ids");
    public static readonly LineOperation BotInfo = LineOperation.Get("getBotInfo", "/v2/bot/info");
}
