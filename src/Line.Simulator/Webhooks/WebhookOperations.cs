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
        var call = await sender.SendAsync(new WebhookDelivery("test", []), cancellationToken);
        recorder.Add(call);
        return ApiResponse.Json(new JsonObject
        {
            ["success"] = call.Accepted,
            ["timestamp"] = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["statusCode"] = call.Status,
            ["reason"] = call switch
            {
                { Accepted: true } => "OK",
                { WasSent: false } => "UNCLASSIFIED",
                { Error: { } error } => error.StartsWith("request_timeout", StringComparison.Ordinal) ? "REQUEST_TIMEOUT" : "COULD_NOT_CONNECT",
                _ => "ERROR_STATUS_CODE",
            },
            ["detail"] = call.Error ?? call.Status.ToString(CultureInfo.InvariantCulture),
        });
    }
}
