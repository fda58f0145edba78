using System.Globalization;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Clock;
using Line.Simulator.Coupons;
using Line.Simulator.Faults;
using Line.Simulator.Live;
using Line.Simulator.Recording;
using Line.Simulator.RichMenus;
using Line.Simulator.Users;
using Microsoft.Extensions.Options;

namespace Line.Simulator.TestApi;

/// <summary>The whole state for the page, recorded calls, clock.</summary>
internal sealed class StateOperations(
    IOptions<LineSimulatorOptions> options,
    UserDirectory users,
    Talks talks,
    CallRecorder recorder,
    ChangeFeed feed,
    FaultPlan faults,
    RichMenuStore richMenus,
    CouponStore coupons,
    SimulatorSettings settings,
    SimulatorClock clock) : ITestOperations
{
    private const int ShownCalls = 100;

    /// <summary>The page asks for further talks when they are opened; a load test may make thousands.</summary>
    private const int ShownTalks = 20;

    private static readonly SimulatedPlace AnyPlace = new("東京駅", "東京都千代田区丸の内一丁目", 35.6812, 139.7671);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Get, "/_simulator/state", State),
        new(HttpMethod.Get, "/_simulator/calls", CallsAsync),
        new(HttpMethod.Get, "/_simulator/clock", _ => ApiResponse.Json(Clock())),
        new(HttpMethod.Post, "/_simulator/clock", MoveClock) { Body = ApiBody.Json },
    ];

    private ApiResponse State(ApiRequest request)
    {
        // The number first: a change between it and the rest is then drawn twice, never lost.
        var number = feed.Last;
        return ApiResponse.Json(new JsonObject
        {
            ["run"] = feed.Run,
            ["number"] = number,
            ["bot"] = new JsonObject { ["name"] = options.Value.BotName, ["userId"] = options.Value.BotUserId },
            ["places"] = new JsonArray([.. options.Value.Places.DefaultIfEmpty(AnyPlace).Select(JsonNode (place) => new JsonObject
            {
                ["title"] = place.Title,
                ["address"] = place.Address,
                ["latitude"] = place.Latitude,
                ["longitude"] = place.Longitude,
            })]),
            ["users"] = new JsonArray([.. users.All.Select(JsonNode (user) => user.ToJson())]),
            ["talks"] = new JsonObject(users.All.Take(ShownTalks).Select(user => KeyValuePair.Create<string, JsonNode?>(
                user.UserId, new JsonArray([.. talks.Of(user.UserId).Select(JsonNode (entry) => entry.ToJson())])))),
            ["calls"] = new JsonArray([.. recorder.Since(recorder.Last - ShownCalls, _ => true).Select(JsonNode (call) => call.ToJson())]),
            ["richMenus"] = richMenus.ToJson(),
            ["coupons"] = coupons.ToJson(),
            ["faults"] = faults.ToJson(),
            ["settings"] = settings.ToJson(),
            ["clock"] = Clock(),
        });
    }

    private async ValueTask<ApiResponse> CallsAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (!long.TryParse(request.Query("since") ?? "0", CultureInfo.InvariantCulture, out var since)
            || !int.TryParse(request.Query("wait") ?? "0", CultureInfo.InvariantCulture, out var wait))
            return ApiResponse.Error(400, "since and wait are numbers");
        var kind = request.Query("kind");
        var operation = request.Query("operation");
        bool Wanted(RecordedCall call) => (kind is null || call.Kind == kind) && (operation is null || call.Operation == operation);

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeSpan.FromMilliseconds(Math.Clamp(wait, 0, LongestWait.TotalMilliseconds)));
        var calls = await recorder.WaitAsync(since, Wanted, deadline.Token);
        return ApiResponse.Json(new JsonObject
        {
            ["last"] = recorder.Last,
            ["calls"] = new JsonArray([.. calls.Select(JsonNode (call) => call.ToJson())]),
        });
    }

    private JsonObject Clock() => new()
    {
        ["now"] = clock.GetUtcNow().ToString("O"),
        ["aheadSeconds"] = clock.Offset.TotalSeconds,
    };

    private ApiResponse MoveClock(ApiRequest request)
    {
        if (request.Json.Find("advanceSeconds") is { ValueKind: System.Text.Json.JsonValueKind.Number } seconds)
            clock.Move(TimeSpan.FromSeconds(seconds.GetDouble()));
        else if (request.Json.Find("now") is { } now && now.TryGetDateTimeOffset(out var target))
            clock.Move(target - clock.GetUtcNow());
        else
            return ApiResponse.Error(400, "Say advanceSeconds (a number) or now (a time)");
        feed.Publish("clock", Clock());
        return ApiResponse.Json(Clock());
    }
}
