using System.Text.Json.Nodes;
using Line.Simulator.Account;
using Line.Simulator.Api;

namespace Line.Simulator.RichMenus;

/// <summary>How often rich menus were seen and tapped, whole or by the day.</summary>
internal sealed class RichMenuInsightOperations(RichMenuStore menus, RichMenuUses uses) : IApiOperations
{
    /// <summary>LINE: below its privacy threshold it says nothing but the menu's id; 20 people, as in its other statistics.</summary>
    private const int Enough = 20;
    private const int LongestPeriod = 396;

    public IEnumerable<ApiOperation> Operations =>
    [
        Hourly("/v2/bot/insight/richmenu/{richMenuId}/summary", Whole),
        Hourly("/v2/bot/insight/richmenu/{richMenuId}/daily", ByDay),
    ];

    private ApiOperation Hourly(string path, Func<IReadOnlyList<RichMenuUse>, JsonNode> metrics) =>
        new(HttpMethod.Get, path, request => Insight(request, metrics)) { Rate = ApiRate.PerHour(60) };

    private ApiResponse Insight(ApiRequest request, Func<IReadOnlyList<RichMenuUse>, JsonNode> metrics)
    {
        if (menus.Find(request.Route("richMenuId")) is not { } menu)
            return ApiResponse.NotFound("richmenu not found");
        if (request.Query("from") is not { } from || request.Query("to") is not { } to || !Days.TryRead(from, out var first) || !Days.TryRead(to, out var last)
            || last < first || last.DayNumber - first.DayNumber > LongestPeriod)
            return ApiResponse.Error(400, "from and to are days, at most 396 days apart");

        var found = uses.Of(menu.Id, from, to);
        var json = new JsonObject { ["richMenuId"] = menu.Id };
        if (found.Where(use => use.Area is not null).DistinctBy(use => use.UserId, StringComparer.Ordinal).Count() < Enough)
            return ApiResponse.Json(json);
        json["metricsFrom"] = from;
        json["metricsTo"] = to;
        json["impression"] = new JsonObject { ["metrics"] = metrics([.. found.Where(use => use.Area is null)]) };
        json["clicks"] = new JsonArray([.. menu.Areas.Select(JsonNode (area, index) => new JsonObject
        {
            ["bounds"] = area!["bounds"]!.DeepClone(),
            ["metrics"] = metrics([.. found.Where(use => use.Area == index)]),
        })]);
        return ApiResponse.Json(json);
    }

    private static JsonObject Whole(IReadOnlyList<RichMenuUse> found) => new()
    {
        ["count"] = found.Count,
        ["uniqueUsers"] = found.DistinctBy(use => use.UserId, StringComparer.Ordinal).Count(),
    };

    private static JsonArray ByDay(IReadOnlyList<RichMenuUse> found) => new([.. found.GroupBy(use => use.Day, StringComparer.Ordinal).OrderBy(day => day.Key, StringComparer.Ordinal).Select(JsonNode (day) =>
    {
        var json = Whole([.. day]);
        json.Insert(0, "date", day.Key);
        return json;
    })]);
}
