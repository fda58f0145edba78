using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Line.Messaging.Http;

/// <summary>Every attempt has a deadline; what may be repeated is repeated after a time-out, a broken connection or a 5xx, never after another answer.</summary>
internal sealed class RetryPipelines
{
    private static readonly ResiliencePropertyKey<LineCall> CallKey = new("line.call");
    private readonly ResiliencePipeline<HttpResponseMessage> _once;
    private readonly ResiliencePipeline<HttpResponseMessage> _repeatedly;

    public RetryPipelines(LineMessagingOptions options, LineTelemetry telemetry, TimeProvider time)
    {
        var deadline = new TimeoutStrategyOptions { Timeout = options.AttemptTimeout };
        _once = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddTimeout(deadline).Build();
        _repeatedly = options.MaxRetries == 0 ? _once : new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.RetryDelay,
                MaxDelay = TimeSpan.FromSeconds(30),
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                    .Handle<TimeoutRejectedException>()
                    .Handle<HttpRequestException>()
                    .HandleResult(response => (int)response.StatusCode >= 500),
                OnRetry = retry =>
                {
                    retry.Outcome.Result?.Dispose();
                    if (retry.Context.Properties.TryGetValue(CallKey, out var call))
                        telemetry.Retried(call);
                    return ValueTask.CompletedTask;
                },
            })
            .AddTimeout(deadline)
            .Build();
    }

    public async Task<HttpResponseMessage> RunAsync(
        LineOperation operation, LineCall call, Func<CancellationToken, Task<HttpResponseMessage>> attempt, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(operation.Id, cancellationToken);
        context.Properties.Set(CallKey, call);
        try
        {
            var pipeline = operation.Retry == RetryRule.Never ? _once : _repeatedly;
            return await pipeline.ExecuteAsync(static async (context, attempt) => await attempt(context.CancellationToken), context, attempt);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
