using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Line.Simulator.Api;
using Line.Simulator.Clock;
using Line.Simulator.Users;

namespace Line.Simulator.RichMenus;

/// <summary>Replaces or unlinks the menus of everybody who has one (LINE: asynchronous, 3 requests an hour).</summary>
internal sealed partial class RichMenuBatchOperations(RichMenuStore menus, UserDirectory users, SimulatorClock clock) : IApiOperations
{
    private const int MaximumOperations = 1_000;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _done = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _resumeKeys = new(StringComparer.Ordinal);

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,100}$", RegexOptions.NonBacktracking)]
    private static partial Regex ResumeKey { get; }

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/v2/bot/richmenu/batch", Run) { Body = ApiBody.Json, Rate = ApiRate.PerHour(3) },
        new(HttpMethod.Post, "/v2/bot/richmenu/validate/batch", Validate) { Body = ApiBody.Json },
        new(HttpMethod.Get, "/v2/bot/richmenu/progress/batch", Progress) { Rate = ApiRate.PerHour(100) },
    ];

    private ApiResponse Validate(ApiRequest request) =>
        Check(request.Json) is { Count: > 0 } details ? ApiResponse.Invalid(details) : ApiResponse.Empty();

    private ApiResponse Run(ApiRequest request)
    {
        if (Check(request.Json) is { Count: > 0 } details)
            return ApiResponse.Invalid(details);
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (request.Json.FindString("resumeRequestKey") is { } key
                && !_resumeKeys.TryAdd(key, now)
                && now - _resumeKeys[key] < Kept)
                return ApiResponse.Error(400, "The resume request key has already been used");
            _done[request.RequestId] = now;
        }
        // Every operation looks at the links as they were when the batch was accepted.
        var linked = users.All.Where(user => user.RichMenuId is not null).ToDictionary(user => user.UserId, user => user.RichMenuId, StringComparer.Ordinal);
        foreach (var operation in request.Json.GetProperty("operations").EnumerateArray())
        {
            var type = operation.FindString("type");
            var from = operation.FindString("from");
            foreach (var (userId, menuId) in linked.Where(link => type == "unlinkAll" || link.Value == from))
                users.Change(userId, user => user with { RichMenuId = type == "link" ? operation.FindString("to") : null });
        }
        return ApiResponse.Empty(202);
    }

    private ApiResponse Progress(ApiRequest request)
    {
        lock (_gate)
        {
            if (request.Query("requestId") is not { } id || !_done.TryGetValue(id, out var at) || clock.GetUtcNow() - at > Kept)
                return ApiResponse.NotFound("The request is unknown");
            var time = at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
            return ApiResponse.Json(new JsonObject { ["phase"] = "succeeded", ["acceptedTime"] = time, ["completedTime"] = time });
        }
    }

    private List<ApiErrorDetail> Check(JsonElement body)
    {
        List<ApiErrorDetail> details = [];
        if (body.Find("resumeRequestKey") is not null && !ResumeKey.IsMatch(body.FindString("resumeRequestKey") ?? ""))
            details.Add(new("Must match ^[a-zA-Z0-9_-]{1,100}$", "resumeRequestKey"));
        if (body.Find("operations") is not { ValueKind: JsonValueKind.Array } operations || operations.GetArrayLength() is < 1 or > MaximumOperations)
        {
            details.Add(new("Size must be between 1 and 1000", "operations"));
            return details;
        }
        var index = 0;
        foreach (var operation in operations.EnumerateArray())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"operations[{index++}]");
            var type = operation.FindString("type");
            if (type is not ("link" or "unlink" or "unlinkAll"))
                details.Add(new("Must be one of the following values: [link, unlink, unlinkAll]", path + ".type"));
            if (type is "link" or "unlink" && menus.Find(operation.FindString("from") ?? "") is null)
                details.Add(new("richmenu not found", path + ".from"));
            if (type is "link" && menus.Find(operation.FindString("to") ?? "") is null)
                details.Add(new("richmenu not found", path + ".to"));
        }
        return details;
    }
}
