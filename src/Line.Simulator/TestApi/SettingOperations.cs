using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Audiences;
using Line.Simulator.Content;
using Line.Simulator.Coupons;
using Line.Simulator.Faults;
using Line.Simulator.Insight;
using Line.Simulator.Liff;
using Line.Simulator.Live;
using Line.Simulator.Messages;
using Line.Simulator.Recording;
using Line.Simulator.RichMenus;
using Line.Simulator.Tokens;
using Line.Simulator.Users;
using Line.Simulator.Webhooks;

namespace Line.Simulator.TestApi;

/// <summary>Switches, keys, and starting over.</summary>
internal sealed class SettingOperations(
    SimulatorSettings settings,
    MessageCounts counts,
    ChannelAssertions assertions,
    UserDirectory users,
    Talks talks,
    CallRecorder recorder,
    FaultPlan faults,
    ApiRateLimiter rates,
    RetryKeys retryKeys,
    ReplyTokens replyTokens,
    ContentStore contents,
    RichMenuStore richMenus,
    RichMenuUses richMenuUses,
    CouponStore coupons,
    AudienceStore audiences,
    SendLog sends,
    AggregationUnits units,
    LiffOperations liff,
    FirstUsers firstUsers,
    ChangeFeed feed) : ITestOperations
{
    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Get, "/_simulator/settings", _ => ApiResponse.Json(settings.ToJson())),
        new(HttpMethod.Patch, "/_simulator/settings", Change) { Body = ApiBody.Json },
        new(HttpMethod.Post, "/_simulator/assertion-keys", RegisterKey) { Body = ApiBody.Json },
        new(HttpMethod.Post, "/_simulator/reset", Reset) { Body = ApiBody.Json },
    ];

    private ApiResponse Change(ApiRequest request)
    {
        var json = request.Json;
        if (json.Find("webhookUrl") is { } url && !(url.GetString() is { } text && (text.StartsWith('/') || Uri.TryCreate(text, UriKind.Absolute, out _))))
            return ApiResponse.Error(400, "webhookUrl is an absolute address, or a path on this server");
        settings.Change(values => values with
        {
            RateLimits = json.FindBoolean("rateLimits") ?? values.RateLimits,
            Redelivery = json.FindBoolean("redelivery") ?? values.Redelivery,
            ChatMode = json.FindBoolean("chatMode") ?? values.ChatMode,
            WebhookActive = json.FindBoolean("webhookActive") ?? values.WebhookActive,
            WebhookUrl = json.FindString("webhookUrl") ?? values.WebhookUrl,
            // null says "no limit"; leaving it out says "as it is".
            MonthlyQuota = json.TryGetProperty("monthlyQuota", out var quota)
                ? quota.ValueKind == JsonValueKind.Number ? quota.GetInt64() : null
                : values.MonthlyQuota,
        });
        if (json.FindInteger("usedThisMonth") is { } used)
            counts.UsedThisMonth = used;
        return ApiResponse.Json(settings.ToJson());
    }

    private ApiResponse RegisterKey(ApiRequest request) => assertions.TryRegister(request.Json)
        ? ApiResponse.Empty(201)
        : ApiResponse.Error(400, "An RSA public key as JWK with kid, n and e is needed");

    private ApiResponse Reset(ApiRequest request)
    {
        faults.Set([]);
        settings.Reset();
        rates.Clear();
        retryKeys.Clear();
        replyTokens.Clear();
        counts.Clear();
        contents.Clear();
        audiences.Clear();
        sends.Clear();
        units.Clear();
        liff.Clear();
        recorder.Clear();
        talks.Clear();
        users.Clear();
        richMenus.Clear();
        richMenuUses.Clear();
        coupons.Clear();
        firstUsers.Create();
        feed.Publish("reset", new JsonObject());
        firstUsers.Announce();
        return ApiResponse.Empty();
    }
}
