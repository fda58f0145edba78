using System.Globalization;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Messages;
using Line.Simulator.Users;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Account;

/// <summary>The account and the people: bot information, profiles, followers, quota, counts, loading dots, read marks.</summary>
internal sealed class AccountOperations(
    IOptions<LineSimulatorOptions> options,
    SimulatorSettings settings,
    UserDirectory users,
    Talks talks,
    MessageCounts counts) : IApiOperations
{
    private const int DefaultPage = 300;
    private const int MaximumPage = 1_000;
    private const int DefaultLoadingSeconds = 20;

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Get, "/v2/bot/info", Info),
        new(HttpMethod.Get, "/v2/bot/profile/{userId}", Profile),
        new(HttpMethod.Get, "/v2/bot/followers/ids", Followers),
        new(HttpMethod.Get, "/v2/bot/message/quota", Quota),
        new(HttpMethod.Get, "/v2/bot/message/quota/consumption", Consumption),
        .. new[] { SendKind.Reply, SendKind.Push, SendKind.Multicast, SendKind.Broadcast }.Select(kind =>
            new ApiOperation(HttpMethod.Get, $"/v2/bot/message/delivery/{kind.ToString().ToLowerInvariant()}", request => Delivered(kind, request))),
        new(HttpMethod.Post, "/v2/bot/chat/loading/start", StartLoading) { Body = ApiBody.Json, Rate = ApiRate.PerSecond(100) },
        new(HttpMethod.Post, "/v2/bot/chat/markAsRead", MarkAsRead) { Body = ApiBody.Json },
        new(HttpMethod.Post, "/v2/bot/message/markAsRead", MarkChatAsRead) { Body = ApiBody.Json },
    ];

    private ApiResponse Info(ApiRequest request) => ApiResponse.Json(new JsonObject
    {
        ["userId"] = options.Value.BotUserId,
        ["basicId"] = "@simulator",
        ["displayName"] = options.Value.BotName,
        ["chatMode"] = settings.ChatMode ? "chat" : "bot",
        ["markAsReadMode"] = settings.ChatMode ? "manual" : "auto",
    });

    private ApiResponse Profile(ApiRequest request)
    {
        // LINE: 404 for who blocked, was never a friend or gave no consent.
        if (users.Find(request.Route("userId")) is not { } user || !users.IsReachable(user))
            return ApiResponse.NotFound();
        var profile = new JsonObject { ["userId"] = user.UserId, ["displayName"] = user.DisplayName, ["language"] = user.Language };
        if (user.PictureUrl is not null)
            profile["pictureUrl"] = user.PictureUrl;
        if (user.StatusMessage is not null)
            profile["statusMessage"] = user.StatusMessage;
        return ApiResponse.Json(profile);
    }

    private ApiResponse Followers(ApiRequest request)
    {
        var limit = DefaultPage;
        if (request.Query("limit") is { } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit < 1))
            return ApiResponse.Error(400, "Invalid limit");
        limit = Math.Min(limit, MaximumPage);
        if (!Paging.TryRead(request.Query("start"), out var start))
            return ApiResponse.Error(400, "Invalid start");
        var friends = users.Friends;
        var page = new JsonObject { ["userIds"] = new JsonArray([.. friends.Skip(start).Take(limit).Select(user => (JsonNode)user.UserId)]) };
        if (start + limit < friends.Count)
            page["next"] = Paging.Next(start + limit);
        return ApiResponse.Json(page);
    }

    private ApiResponse Quota(ApiRequest request) => ApiResponse.Json(settings.MonthlyQuota is { } quota
        ? new JsonObject { ["type"] = "limited", ["value"] = quota }
        : new JsonObject { ["type"] = "none" });

    private ApiResponse Consumption(ApiRequest request) => ApiResponse.Json(new JsonObject { ["totalUsage"] = counts.UsedThisMonth });

    private ApiResponse Delivered(SendKind kind, ApiRequest request)
    {
        if (!Days.IsDay(request.Query("date")))
            return ApiResponse.Error(400, "The value for the 'date' parameter is invalid");
        var day = request.Query("date")!;
        // LINE: a day's count is ready on the day after it, Japanese time.
        return ApiResponse.Json(string.CompareOrdinal(day, counts.Today) < 0
            ? new JsonObject { ["status"] = "ready", ["success"] = counts.On(kind, day) }
            : new JsonObject { ["status"] = "unready" });
    }

    private ApiResponse StartLoading(ApiRequest request)
    {
        var seconds = request.Json.Find("loadingSeconds") is null ? DefaultLoadingSeconds : request.Json.FindInteger("loadingSeconds");
        if (seconds is not (>= 5 and <= 60) || seconds % 5 != 0)
            return ApiResponse.Invalid("loadingSeconds", "Must be a multiple of 5 between 5 and 60");
        if (request.Json.FindString("chatId") is not { Length: > 0 } chatId)
            return ApiResponse.Invalid("chatId", "May not be empty");
        if (users.Find(chatId) is not { } user)
            return ApiResponse.Error(400, "The property, 'chatId', in the request body is invalid (line: -, column: -)");
        if (users.IsReachable(user))
            talks.ShowLoading(user.UserId, (int)seconds);
        return ApiResponse.Empty(202);
    }

    private ApiResponse MarkAsRead(ApiRequest request)
    {
        if (request.Json.FindString("markAsReadToken") is not { Length: > 0 } token)
            return ApiResponse.Invalid("markAsReadToken", "May not be empty");
        return talks.MarkReadUpTo(token) ? ApiResponse.Empty() : ApiResponse.Error(400, "Invalid mark as read token");
    }

    private ApiResponse MarkChatAsRead(ApiRequest request)
    {
        if (request.Json.Find("chat")?.FindString("userId") is not { Length: > 0 } userId)
            return ApiResponse.Invalid("chat.userId", "May not be empty");
        if (users.Find(userId) is null)
            return ApiResponse.Error(400, "The property, 'chat.userId', in the request body is invalid (line: -, column: -)");
        talks.MarkRead(userId);
        return ApiResponse.Empty();
    }
}
