using System.Text.Json;
using Line.Simulator.Api;
using Line.Simulator.Clock;
using Line.Simulator.Insight;
using Line.Simulator.Users;

namespace Line.Simulator.Messages;

/// <summary>Narrowcast: accepted with 202, carried out at once, its result read from the progress endpoint.</summary>
internal sealed class NarrowcastOperations(
    UserDirectory users,
    NarrowcastRecipients recipients,
    RetryKeys retryKeys,
    MessageCounts counts,
    MessageDelivery delivery,
    SendLog sends,
    SimulatorSettings settings,
    SimulatorClock clock) : IApiOperations
{
    /// <summary>LINE: attributes may be used only where at least 100 people could be reached, and at least 50 are.</summary>
    private const int LeastReach = 100;
    private const int LeastRecipients = 50;

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/v2/bot/message/narrowcast", Send) { Body = ApiBody.Json, TakesRetryKey = true, Rate = ApiRate.PerHour(60) },
    ];

    private ApiResponse Send(ApiRequest request) => retryKeys.Once(request, () =>
    {
        List<ApiErrorDetail> details =
        [
            .. MessageRules.Check(request.Json), .. MessageRules.CheckCommon(request.Json), .. recipients.Check(request.Json),
        ];
        if (details.Count > 0)
            return ApiResponse.Invalid(details);
        var byAttribute = request.Json.Find("filter")?.Find("demographic") is not null;
        if (byAttribute && users.Friends.Count < LeastReach)
            return ApiResponse.Error(403, "The target reach is too small to use attributes");

        var record = new SendRecord(
            request.RequestId, SendKind.Narrowcast, clock.GetUtcNow(), request.Json.GetProperty("messages").GetArrayLength(), new HashSet<string>(StringComparer.Ordinal));
        List<SimulatedUser> meant = [.. users.Friends.Where(user => recipients.Includes(request.Json, user))];
        if (byAttribute && meant.Count < LeastRecipients)
        {
            sends.Add(record with { ErrorCode = 2, Failure = "There were not enough recipients" });
            return ApiResponse.Empty(202);
        }
        return SendTo(meant, request.Json, record);
    });

    private ApiResponse SendTo(List<SimulatedUser> meant, JsonElement body, SendRecord record)
    {
        var limit = body.Find("limit");
        var remaining = settings.MonthlyQuota is { } quota ? Math.Max(0, quota - counts.UsedThisMonth) : long.MaxValue;
        if (limit?.FindBoolean("upToRemainingQuota") is true && remaining < meant.Count)
        {
            if (limit?.FindBoolean("forbidPartialDelivery") is true)
            {
                sends.Add(record with { ErrorCode = 5, Failure = "Partial delivery is forbidden" });
                return ApiResponse.Empty(202);
            }
            meant = [.. meant.Take((int)remaining)];
        }
        if (limit?.FindInteger("max") is { } most && most < meant.Count)
            meant = [.. meant.Take((int)most)];
        if (!counts.TryCount(SendKind.Narrowcast, meant.Count))
            return ApiResponse.MonthlyLimit();
        foreach (var user in meant)
            delivery.Deliver(user, body.GetProperty("messages"), visible: true);
        sends.Add(record with { Recipients = meant.Select(user => user.UserId).ToHashSet(StringComparer.Ordinal) });
        return ApiResponse.Empty(202);
    }
}
