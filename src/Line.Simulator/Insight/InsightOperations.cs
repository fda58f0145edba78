using System.Text.Json.Nodes;
using Line.Simulator.Account;
using Line.Simulator.Api;
using Line.Simulator.Messages;
using Line.Simulator.Users;

namespace Line.Simulator.Insight;

/// <summary>Figures about what was sent and who follows, counted from what happened here.</summary>
internal sealed class InsightOperations(UserDirectory users, MessageCounts counts, SendLog sends, AggregationUnits units) : IApiOperations
{
    /// <summary>LINE: demographics need 20 friends; figures of fewer than 20 people are left out as null.</summary>
    private const int Enough = 20;
    private const int UnitPage = 100;

    public IEnumerable<ApiOperation> Operations =>
    [
        Hourly("/v2/bot/insight/followers", Followers),
        Hourly("/v2/bot/insight/message/delivery", Deliveries),
        Hourly("/v2/bot/insight/demographic", _ => ApiResponse.Json(new JsonObject { ["available"] = false })),
        Hourly("/v2/bot/insight/message/event", Interactions),
        Hourly("/v2/bot/insight/message/event/aggregation", PerUnit),
        new(HttpMethod.Get, "/v2/bot/message/aggregation/info", _ => ApiResponse.Json(new JsonObject { ["numOfCustomAggregationUnits"] = units.Names.Count })),
        new(HttpMethod.Get, "/v2/bot/message/aggregation/list", Units),
        new(HttpMethod.Get, "/v2/bot/message/progress/narrowcast", Progress),
    ];

    private static ApiOperation Hourly(string path, Func<ApiRequest, ApiResponse> handle) =>
        new(HttpMethod.Get, path, handle) { Rate = ApiRate.PerHour(60) };

    private ApiResponse OnDay(ApiRequest request, Func<string, JsonObject> ready)
    {
        if (!Days.IsDay(request.Query("date")))
            return ApiResponse.Error(400, "The value for the 'date' parameter is invalid");
        var day = request.Query("date")!;
        return ApiResponse.Json(string.CompareOrdinal(day, counts.Today) < 0 ? ready(day) : new JsonObject { ["status"] = "unready" });
    }

    private ApiResponse Followers(ApiRequest request) => OnDay(request, _ => new JsonObject
    {
        ["status"] = "ready",
        ["followers"] = users.All.Count(user => user.Friendship != Friendship.Stranger),
        ["targetedReaches"] = users.Friends.Count,
        ["blocks"] = users.All.Count(user => user.Friendship == Friendship.Blocked),
    });

    private ApiResponse Deliveries(ApiRequest request) => OnDay(request, day => new JsonObject
    {
        ["status"] = "ready",
        ["apiBroadcast"] = counts.On(SendKind.Broadcast, day),
        ["apiPush"] = counts.On(SendKind.Push, day),
        ["apiMulticast"] = counts.On(SendKind.Multicast, day),
        ["apiNarrowcast"] = counts.On(SendKind.Narrowcast, day),
        ["apiReply"] = counts.On(SendKind.Reply, day),
    });

    private ApiResponse Interactions(ApiRequest request)
    {
        if (sends.Find(request.Query("requestId") ?? "") is not { } send)
            return ApiResponse.NotFound("The request is unknown");
        var seen = send.Recipients.Count >= Enough ? send.Recipients.Count : (int?)null;
        return ApiResponse.Json(new JsonObject
        {
            ["overview"] = new JsonObject
            {
                ["requestId"] = send.RequestId,
                ["timestamp"] = send.At.ToUnixTimeSeconds(),
                ["delivered"] = send.Recipients.Count,
                ["uniqueImpression"] = seen,
                ["uniqueClick"] = null,
                ["uniqueMediaPlayed"] = null,
                ["uniqueMediaPlayed100Percent"] = null,
            },
            ["messages"] = new JsonArray([.. Enumerable.Range(1, send.MessageCount).Select(JsonNode (seq) => new JsonObject { ["seq"] = seq, ["impression"] = seen })]),
            ["clicks"] = new JsonArray(),
        });
    }

    private ApiResponse PerUnit(ApiRequest request)
    {
        if (!Days.IsDay(request.Query("from")) || !Days.IsDay(request.Query("to")) || request.Query("customAggregationUnit") is not { Length: > 0 } unit)
            return ApiResponse.Error(400, "customAggregationUnit, from and to are required");
        var seen = units.Recipients(unit) is >= Enough and var recipients ? recipients : (long?)null;
        return ApiResponse.Json(new JsonObject
        {
            ["overview"] = new JsonObject { ["uniqueImpression"] = seen, ["uniqueClick"] = null, ["uniqueMediaPlayed"] = null, ["uniqueMediaPlayed100Percent"] = null },
            ["messages"] = new JsonArray(),
            ["clicks"] = new JsonArray(),
        });
    }

    private ApiResponse Units(ApiRequest request)
    {
        if (!Paging.TryRead(request.Query("start"), out var start))
            return ApiResponse.Error(400, "Invalid start");
        var names = units.Names;
        var page = new JsonObject { ["customAggregationUnits"] = new JsonArray([.. names.Skip(start).Take(UnitPage).Select(name => (JsonNode)name)]) };
        if (start + UnitPage < names.Count)
            page["next"] = Paging.Next(start + UnitPage);
        return ApiResponse.Json(page);
    }

    private ApiResponse Progress(ApiRequest request) => sends.Find(request.Query("requestId") ?? "") is { Kind: SendKind.Narrowcast } send
        ? ApiResponse.Json(NarrowcastProgress.Of(send))
        : ApiResponse.NotFound("The request is unknown");
}
