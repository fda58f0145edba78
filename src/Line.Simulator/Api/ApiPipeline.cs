using System.Diagnostics;
using System.Text.Json;
using Line.Simulator.Clock;
using Line.Simulator.Faults;
using Line.Simulator.Identity;
using Line.Simulator.Recording;
using Line.Simulator.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Line.Simulator.Api;

/// <summary>The way of every API call: request id → faults → token → rate → body → operation → record → answer.</summary>
internal sealed class ApiPipeline(
    ChannelTokens tokens,
    FaultPlan faults,
    ApiRateLimiter rates,
    SimulatorSettings settings,
    CallRecorder recorder,
    SimulatorClock clock,
    SimulatorIds ids,
    IHostApplicationLifetime lifetime)
{
    public async Task InvokeAsync(ApiOperation operation, HttpContext http)
    {
        var started = clock.GetUtcNow();
        var ticks = Stopwatch.GetTimestamp();
        var requestId = ids.RequestId();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var fault = Pick(faults.TakeForApi(operation.Name), out var latency);
        var body = await ApiBodyReader.ReadAsync(http, operation.MaximumBody, stopping.Token);
        if (latency > TimeSpan.Zero)
            await Task.Delay(latency, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        ApiResponse? response = null;
        if (fault?.Kind != FaultKind.DroppedConnection)
        {
            response = Refuse(operation, http, fault, body)
                ?? await HandleAsync(operation, http, requestId, body!, stopping.Token);
        }

        var silent = fault?.Kind == FaultKind.TimeoutAfterAccepting;
        recorder.Add(new RecordedCall
        {
            Kind = "api",
            At = started,
            Method = http.Request.Method,
            Target = http.Request.Path + http.Request.QueryString.Value,
            Operation = operation.Name,
            Status = response?.Status ?? 0,
            RequestId = requestId,
            RetryKey = http.Request.Headers.TryGetValue("X-Line-Retry-Key", out var key) ? key.ToString() : null,
            RequestBody = ApiBodyReader.Describe(body, http.Request.ContentType),
            ResponseBody = response is null ? null : ApiBodyReader.Describe(response.Body, response.ContentType),
            Fault = fault?.Name ?? (latency > TimeSpan.Zero ? "latency" : null),
            Took = Stopwatch.GetElapsedTime(ticks),
        });

        if (response is null || silent)
        {
            if (silent)
                await Task.Delay(fault!.Delay, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            http.Abort();
            return;
        }
        await ApiBodyReader.WriteAsync(http, response.With("x-line-request-id", requestId));
    }

    private ApiResponse? Refuse(ApiOperation operation, HttpContext http, Fault? fault, byte[]? body)
    {
        if (fault?.Kind == FaultKind.ServerError)
            return ApiResponse.Error(500, "Internal server error");
        if (operation.NeedsToken && !tokens.IsValid(http.Request.Headers.Authorization.ToString()))
        {
            return ApiResponse.Error(401,
                "Authentication failed. Confirm that the access token in the authorization header is valid.");
        }
        if (fault?.Kind == FaultKind.RateLimit || (settings.RateLimits && !rates.TryTake(operation)))
            return ApiResponse.RateLimited();
        if (fault?.Kind == FaultKind.MonthlyLimit)
            return ApiResponse.MonthlyLimit();
        if (body is null)
            return ApiResponse.Error(413, "Request entity too large");
        // LINE: a POST without a body must still say Content-Length: 0.
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.ContentLength is null && body.Length == 0)
            return ApiResponse.Error(411, "Length required");
        if (!operation.TakesRetryKey && operation.NeedsToken && http.Request.Headers.ContainsKey("X-Line-Retry-Key"))
            return ApiResponse.Error(400, "The retry key cannot be used with this endpoint");
        return null;
    }

    private static async ValueTask<ApiResponse> HandleAsync(
        ApiOperation operation, HttpContext http, string requestId, byte[] body, CancellationToken cancellationToken)
    {
        if (operation.Body != ApiBody.Json)
            return await operation.Handle(new ApiRequest(http, requestId, body, default), cancellationToken);
        if (!http.Request.HasJsonContentType())
            return ApiResponse.Error(415, "The content type must be application/json");
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? await operation.Handle(new ApiRequest(http, requestId, body, document.RootElement.Clone()), cancellationToken)
                : ApiResponse.Error(400, "The request body must be a JSON object");
        }
        catch (JsonException error)
        {
            return ApiResponse.Error(400, "The request body could not be parsed as JSON",
                new ApiErrorDetail($"line {error.LineNumber + 1}, column {error.BytePositionInLine + 1}"));
        }
    }

    private static Fault? Pick(IReadOnlyList<Fault> taken, out TimeSpan latency)
    {
        latency = taken.Where(fault => fault.Kind == FaultKind.Latency).Aggregate(TimeSpan.Zero, (sum, fault) => sum + fault.Delay);
        return taken.FirstOrDefault(fault => fault.Kind != FaultKind.Latency);
    }
}
