using System.Globalization;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Clock;
using Line.Simulator.Recording;

namespace Line.Simulator.Webhooks;

/// <summary>The webhook address: read, set, try.</summary>
internal sealed class WebhookOperations(
    WebhookAddress address, WebhookSender sender, SimulatorSettings settings, CallRecorder recorder, SimulatorClock clock) : IApiOperations
{
    private const int LongestAddress = 500;

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Get, "/v2/bot/channel/webhook/endpoint", Get) { Rate = ApiRate.PerMinute(1_000) },
        new(HttpMethod.Put, "/v2/bot/channel/webhook/endpoint", Set) { Body = ApiBody.Json, Rate = ApiRate.PerMinute(1_000) },
        new(HttpMethod.Post, "/v2/bot/channel/webhook/test", TestAsync) { Rate = ApiRate.PerHour(60) },
    ];

    private ApiResponse Get(ApiRequest request) => address.Resolve() is { } endpoint
        ? ApiResponse.Json(new JsonObject { ["endpoint"] = endpoint.AbsoluteUri, ["active"] = settings.WebhookActive })
        : ApiResponse.NotFound("Webhook endpoint not found");

    private ApiResponse Set(ApiRequest request)
    {
        // LINE takes https only; a stand-in at the developer's desk takes http too.
        if (request.Json.FindString("endpoint") is not { Length: > 0 and <= LongestAddress } text
            || !Uri.TryCreate(text, UriKind.Absolute, out var endpoint)
            || endpoint.Scheme is not ("http" or "https"))
            return ApiResponse.Invalid("endpoint", "Invalid webhook endpoint URL");
        settings.Change(values => values with { WebhookUrl = endpoint.AbsoluteUri });
        return ApiResponse.Empty();
    }

    /// <summary>LINE: an empty list of events, to see whether somebody answers.</summary>
    private async ValueTask<ApiResponse> TestAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var before = recorder.Last;
        var accepted = await sender.SendAsync(new WebhookDelivery("test", []), cancellationToken);
        var call = recorder.Since(before, call => call.Kind == "webhook") is [var first, ..] ? first : null;
        return ApiResponse.Json(new JsonObject
        {
            ["success"] = accepted is true,
            ["timestamp"] = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["statusCode"] = call?.Status ?? 0,
            ["reason"] = accepted switch
            {
                true => "OK",
                false when call?.Error is { } error => error.StartsWith("request_timeout", StringComparison.Ordinal) ? "REQUEST_TIMEOUT" : "COULD_NOT_CONNECT",
                false => "ERROR_STATUS_CODE",
                null => "UNCLASSIFIED",
            },
            ["detail"] = call?.Error ?? call?.Status.ToString(CultureInfo.InvariantCulture) ?? "",
        });
    }
}
