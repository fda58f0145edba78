using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly.Timeout;

namespace Line.Messaging.Http;

/// <summary>Makes calls and keeps the platform's rules: rates, retries, tokens, errors.</summary>
internal sealed partial class LineTransport
{
    private readonly HttpClient _http;
    private readonly IOptionsMonitor<LineMessagingOptions> _options;
    private readonly IChannelAccessTokenSource _tokens;
    private readonly RateLimits _rates;
    private readonly RetryPipelines _pipelines;
    private readonly LineTelemetry _telemetry;
    private readonly ILogger _logger;

    public LineTransport(
        HttpClient http,
        IOptionsMonitor<LineMessagingOptions> options,
        IChannelAccessTokenSource? tokens,
        LineTelemetry telemetry,
        TimeProvider time,
        ILogger logger)
    {
        (_http, _options, _telemetry, _logger) = (http, options, telemetry, logger);
        _rates = new RateLimits(time);
        _pipelines = new RetryPipelines(options.CurrentValue, telemetry, time);
        TokensClient = new TokensClient(this, options, time);
        _tokens = tokens ?? options.CurrentValue.TokenMode switch
        {
            ChannelTokenMode.Stateless => new IssuedTokenSource(TokensClient.IssueStatelessAsync, time),
            ChannelTokenMode.Jwt => new IssuedTokenSource(TokensClient.IssueJwtAsync, time),
            _ => new LongLivedTokenSource(options),
        };
    }

    public TokensClient TokensClient { get; }

    public Guid NewRetryKey() => _options.CurrentValue.NewRetryKey();

    /// <summary>Calls and reads the answer's JSON.</summary>
    public async Task<T> CallAsync<T>(LineRequest request, JsonTypeInfo<T> info, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        return await ReadAsync(response, info, cancellationToken);
    }

    /// <summary>Calls for the deed alone; the answer's body says nothing.</summary>
    public async Task CallAsync(LineRequest request, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
    }

    /// <summary>Calls and hands over the response with its body still on the way.</summary>
    public Task<HttpResponseMessage> OpenAsync(LineRequest request, CancellationToken cancellationToken) =>
        SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    public async Task<HttpResponseMessage> SendAsync(LineRequest request, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        var operation = request.Operation;
        var current = _options.CurrentValue;
        using var call = _telemetry.Start(operation);
        try
        {
            if (current.LimitRates)
                call.Waited(await _rates.WaitAsync(operation, current.MaxRateLimitWait, cancellationToken));
            var response = await AuthenticatedAsync(request, completion, call, cancellationToken);
            call.Answered(response);
            Log.Called(_logger, operation.Method, operation.Path, (int)response.StatusCode, response.Find(LineHeaders.RequestId));

            // A retry key that LINE knows: the first request was accepted, so this one succeeded.
            if (response.IsSuccessStatusCode || (response.StatusCode == HttpStatusCode.Conflict && request.RetryKey is not null))
                return response;
            using (response)
                throw await ErrorReader.ReadAsync(operation.Id, response, cancellationToken);
        }
        catch (LineApiException error)
        {
            Report(error, operation, call);
            throw;
        }
        catch (Exception failure) when (NoAnswer(failure, cancellationToken) is { } kind)
        {
            var error = LineApiException.NoAnswer(operation.Id, kind, failure);
            Report(error, operation, call);
            throw error;
        }
    }

    private void Report(LineApiException error, LineOperation operation, LineCall call)
    {
        call.Failed(error.Kind);
        Log.Failed(_logger, error.Kind == LineApiError.NotFound ? LogLevel.Debug : LogLevel.Warning, operation.Method, operation.Path, error.Kind, (int?)error.Status, error.RequestId);
    }

    private async Task<HttpResponseMessage> AuthenticatedAsync(
        LineRequest request, HttpCompletionOption completion, LineCall call, CancellationToken cancellationToken)
    {
        var ownToken = request.Operation.Authenticated && request.AccessToken is null;
        var token = ownToken ? await _tokens.GetAsync(cancellationToken) : request.AccessToken;
        var response = await AttemptAsync(request, token, completion, call, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !ownToken || !_tokens.Reject(token!))
            return response;

        // Issued tokens can be revoked before their time. LINE did nothing with this call, so a new token may make it again.
        response.Dispose();
        return await AttemptAsync(request, await _tokens.GetAsync(cancellationToken), completion, call, cancellationToken);
    }

    private Task<HttpResponseMessage> AttemptAsync(
        LineRequest request, string? token, HttpCompletionOption completion, LineCall call, CancellationToken cancellationToken) =>
        _pipelines.RunAsync(
            request.Operation,
            call,
            async attempt =>
            {
                if (call.Retries > 0)
                    _rates.CountRepetition(request.Operation);
                using var message = request.ToMessage(_options.CurrentValue.BaseUrlOf(request.Operation.Host));
                if (token is not null)
                    message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                return await _http.SendAsync(message, completion, attempt);
            },
            cancellationToken);

    private static LineApiError? NoAnswer(Exception failure, CancellationToken cancellationToken) => failure switch
    {
        TimeoutRejectedException => LineApiError.Timeout,
        OperationCanceledException when !cancellationToken.IsCancellationRequested => LineApiError.Timeout,
        HttpRequestException or IOException => LineApiError.Network,
        _ => null,
    };

    public static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> info, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(body, info) ?? throw new JsonException("null");
        }
        catch (Exception notReadable) when (notReadable is JsonException or InvalidOperationException)
        {
            throw new LineApiException(LineApiError.UnexpectedAnswer, $"LINE answered {(int)response.StatusCode} with a body that this library cannot read.", notReadable)
            {
                Status = response.StatusCode,
                RequestId = response.Find(LineHeaders.RequestId),
            };
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "{Method} {Path} answered {Status} (request {RequestId})")]
        public static partial void Called(ILogger logger, HttpMethod method, string path, int status, string? requestId);

        [LoggerMessage(EventId = 2, Message = "{Method} {Path} failed: {Error}, status {Status} (request {RequestId})")]
        public static partial void Failed(ILogger logger, LogLevel level, HttpMethod method, string path, LineApiError error, int? status, string? requestId);
    }
}
