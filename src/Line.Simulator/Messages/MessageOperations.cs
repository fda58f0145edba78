using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Clock;
using Line.Simulator.Insight;
using Line.Simulator.Users;
using Line.Simulator.Webhooks;

namespace Line.Simulator.Messages;

/// <summary>Reply, push, multicast, broadcast, and the validate endpoints beside them.</summary>
internal sealed class MessageOperations(
    UserDirectory users,
    ReplyTokens replyTokens,
    RetryKeys retryKeys,
    MessageCounts counts,
    MessageDelivery delivery,
    AggregationUnits units,
    SendLog sends,
    SimulatorClock clock) : IApiOperations
{
    private const int MaximumRecipients = 500;

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/v2/bot/message/reply", Reply) { Body = ApiBody.Json },
        new(HttpMethod.Post, "/v2/bot/message/push", Push) { Body = ApiBody.Json, TakesRetryKey = true },
        new(HttpMethod.Post, "/v2/bot/message/multicast", Multicast) { Body = ApiBody.Json, TakesRetryKey = true, Rate = ApiRate.PerSecond(200) },
        new(HttpMethod.Post, "/v2/bot/message/broadcast", Broadcast) { Body = ApiBody.Json, TakesRetryKey = true, Rate = ApiRate.PerHour(60) },
        .. Enum.GetNames<SendKind>().Select(kind =>
            new ApiOperation(HttpMethod.Post, $"/v2/bot/message/validate/{kind.ToLowerInvariant()}", Validate) { Body = ApiBody.Json }),
    ];

    private static ApiResponse Validate(ApiRequest request) =>
        MessageRules.Check(request.Json) is { Count: > 0 } details ? ApiResponse.Invalid(details) : ApiResponse.Empty();

    private ApiResponse Reply(ApiRequest request)
    {
        List<ApiErrorDetail> details = [.. MessageRules.Check(request.Json), .. MessageRules.CheckCommon(request.Json)];
        if (request.Json.FindString("replyToken") is not { Length: > 0 } token)
            details.Insert(0, new("May not be empty", "replyToken"));
        else if (details.Count == 0)
        {
            if (replyTokens.Use(token) is not { } userId || users.Find(userId) is not { } user)
                return ApiResponse.Error(400, "Invalid reply token");
            counts.TryCount(SendKind.Reply, 1);
            var sent = delivery.Deliver(user, request.Json.GetProperty("messages"), user.Friendship != Friendship.Blocked);
            return ApiResponse.Json(new JsonObject { ["sentMessages"] = sent });
        }
        return ApiResponse.Invalid(details);
    }

    private ApiResponse Push(ApiRequest request) => retryKeys.Once(request, () =>
    {
        List<ApiErrorDetail> details = [.. MessageRules.Check(request.Json), .. MessageRules.CheckCommon(request.Json)];
        var to = request.Json.FindString("to");
        if (string.IsNullOrEmpty(to))
            details.Insert(0, new("May not be empty", "to"));
        if (details.Count > 0)
            return ApiResponse.Invalid(details);
        // LINE: an id the channel has never seen is an error, a user who blocked or left is not.
        if (users.Find(to!) is not { } user)
            return ApiResponse.Error(400, "The property, 'to', in the request body is invalid (line: -, column: -)");
        var reachable = users.IsReachable(user);
        if (!counts.TryCount(SendKind.Push, reachable ? 1 : 0))
            return ApiResponse.MonthlyLimit();
        units.Count(request.Json, reachable ? 1 : 0);
        var sent = delivery.Deliver(user, request.Json.GetProperty("messages"), reachable);
        return ApiResponse.Json(new JsonObject { ["sentMessages"] = sent });
    });

    private ApiResponse Multicast(ApiRequest request) => retryKeys.Once(request, () =>
    {
        List<ApiErrorDetail> details = [.. MessageRules.Check(request.Json), .. MessageRules.CheckCommon(request.Json)];
        var to = request.Json.FindStrings("to");
        if (to is null or { Count: < 1 or > MaximumRecipients })
            details.Insert(0, new("Size must be between 1 and 500", "to"));
        if (details.Count > 0)
            return ApiResponse.Invalid(details);
        if (to!.Any(id => users.Find(id) is null))
            return ApiResponse.Error(400, "The property, 'to', in the request body is invalid (line: -, column: -)");
        return SendToAll(SendKind.Multicast, [.. to!.Distinct(StringComparer.Ordinal).Select(id => users.Find(id)!).Where(users.IsReachable)], request.Json);
    });

    private ApiResponse Broadcast(ApiRequest request) => retryKeys.Once(request, () =>
    {
        List<ApiErrorDetail> details = [.. MessageRules.Check(request.Json), .. MessageRules.CheckCommon(request.Json)];
        if (details.Count > 0)
            return ApiResponse.Invalid(details);
        var friends = users.Friends;
        var response = SendToAll(SendKind.Broadcast, friends, request.Json);
        if (response.IsSuccess)
        {
            sends.Add(new SendRecord(request.RequestId, SendKind.Broadcast, clock.GetUtcNow(),
                request.Json.GetProperty("messages").GetArrayLength(), friends.Select(user => user.UserId).ToHashSet(StringComparer.Ordinal)));
        }
        return response;
    });

    private ApiResponse SendToAll(SendKind kind, IReadOnlyList<SimulatedUser> recipients, JsonElement body)
    {
        if (!counts.TryCount(kind, recipients.Count))
            return ApiResponse.MonthlyLimit();
        units.Count(body, recipients.Count);
        foreach (var user in recipients)
            delivery.Deliver(user, body.GetProperty("messages"), visible: true);
        return ApiResponse.Empty();
    }
}
