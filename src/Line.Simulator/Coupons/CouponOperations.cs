using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Messaging;
using Line.Simulator.Api;
using Line.Simulator.Clock;

namespace Line.Simulator.Coupons;

/// <summary>Coupons: made, looked at, closed; they cannot be changed.</summary>
internal sealed class CouponOperations(CouponStore coupons, SimulatorClock clock) : IApiOperations
{
    private const int DefaultPage = 20;
    private const int LargestPage = 100;
    private static readonly string[] Statuses = ["DRAFT", "RUNNING", "CLOSED"];
    private static readonly string[] Needed = ["timezone", "visibility", "maxUseCountPerTicket", "startTimestamp", "endTimestamp"];

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/v2/bot/coupon", Create) { Body = ApiBody.Json, Rate = ApiRate.PerSecond(200) },
        new(HttpMethod.Get, "/v2/bot/coupon", List) { Rate = ApiRate.PerSecond(200) },
        new(HttpMethod.Get, "/v2/bot/coupon/{couponId}", Get) { Rate = ApiRate.PerSecond(200) },
        new(HttpMethod.Put, "/v2/bot/coupon/{couponId}/close", Close) { Rate = ApiRate.PerSecond(200) },
    ];

    private ApiResponse Create(ApiRequest request)
    {
        if (Check(request.Json) is { Count: > 0 } details)
            return ApiResponse.Invalid(details);
        return coupons.Create(JsonObject.Create(request.Json)!) is { } coupon
            ? ApiResponse.Json(new JsonObject { ["couponId"] = coupon.Id })
            : ApiResponse.Error(400, "The number of coupons has reached its limit");
    }

    private ApiResponse Get(ApiRequest request) =>
        coupons.Find(request.Route("couponId")) is { } coupon ? ApiResponse.Json(coupon.ToJson(clock.GetUtcNow())) : ApiResponse.NotFound();

    private ApiResponse Close(ApiRequest request)
    {
        var id = request.Route("couponId");
        if (coupons.Find(id) is null)
            return ApiResponse.NotFound();
        return coupons.TryClose(id) ? ApiResponse.Empty() : ApiResponse.Error(400, "The coupon is closed already");
    }

    private ApiResponse List(ApiRequest request)
    {
        var wanted = request.Queries("status");
        if (wanted.FirstOrDefault(status => !Statuses.Contains(status, StringComparer.Ordinal)) is not null)
            return ApiResponse.Invalid("status", "Must be one of the following values: [DRAFT, RUNNING, CLOSED]");
        var limit = DefaultPage;
        if (request.Query("limit") is { } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > LargestPage))
            return ApiResponse.Invalid("limit", "Must be between 1 and 100");
        if (!Paging.TryRead(request.Query("start"), out var start))
            return ApiResponse.Invalid("start", "Invalid start");

        var found = coupons.All.Where(coupon => wanted.Count == 0 || wanted.Contains(coupon.StatusAt(clock.GetUtcNow()), StringComparer.Ordinal)).ToList();
        var page = new JsonObject
        {
            ["items"] = new JsonArray([.. found.Skip(start).Take(limit).Select(JsonNode (coupon) => new JsonObject { ["couponId"] = coupon.Id, ["title"] = coupon.Title })]),
        };
        if (start + limit < found.Count)
            page["next"] = Paging.Next(start + limit);
        return ApiResponse.Json(page);
    }

    // Line.Messaging knows the limits; it has defaults for what LINE wants to be told.
    private static List<ApiErrorDetail> Check(JsonElement json)
    {
        List<ApiErrorDetail> details = [.. Needed.Where(name => json.Find(name) is null).Select(name => new ApiErrorDetail("May not be null", name))];
        if (details.Count > 0)
            return details;
        try
        {
            return [.. LineJson.DeserializeCoupon(json).Validate().Select(violation => new ApiErrorDetail(violation.Message, violation.Property))];
        }
        catch (JsonException error)
        {
            return [new("The value has the wrong type", (error.Path ?? "$").TrimStart('$', '.'))];
        }
    }
}
