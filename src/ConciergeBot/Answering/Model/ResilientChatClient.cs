using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace ConciergeBot.Answering.Model;

/// <summary>
/// Keeps a slow or failing model from costing parents more than polish: a bound on each call, one more try where that
/// may help, a rest after failures in a row, and no call at all while the service asked to be left alone.
/// </summary>
internal sealed class ResilientChatClient : DelegatingChatClient
{
    /// <summary>A parent waits this long for a limit to pass, not longer.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly ResiliencePipeline<ChatResponse> _pipeline;
    private readonly TimeProvider _time;
    private DateTimeOffset _leftAloneUntil;

    public ResilientChatClient(IChatClient inner, TimeSpan callTimeout, TimeProvider time)
        : base(inner)
    {
        _time = time;
        _pipeline = new ResiliencePipelineBuilder<ChatResponse> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<ChatResponse>
            {
                MaxRetryAttempts = 1,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(300),
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } e && IsWorthAnotherTry(e)),
                DelayGenerator = arguments => ValueTask.FromResult(ModelErrors.RetryAfter(arguments.Outcome.Exception!, time.GetUtcNow())),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<ChatResponse>
            {
                FailureRatio = 0.5,
                MinimumThroughput = 5,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = TimeSpan.FromSeconds(30),
                // A declined prompt says nothing of the service.
                ShouldHandle = arguments => ValueTask.FromResult(
                    arguments.Outcome.Exception is { } e && ModelErrors.Read(e) != ModelFailure.Declined && !arguments.Context.CancellationToken.IsCancellationRequested),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = callTimeout })
            .Build();
    }

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (_time.GetUtcNow() < _leftAloneUntil)
            throw new ModelException(ModelFailure.Resting, "the model asked to be left alone");
        IReadOnlyList<ChatMessage> sent = [.. messages];
        try
        {
            return await _pipeline.ExecuteAsync(async token => await base.GetResponseAsync(sent, options, token), cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            if (ModelErrors.RetryAfter(e, _time.GetUtcNow()) is { } wait)
                _leftAloneUntil = _time.GetUtcNow() + wait;
            throw new ModelException(ModelErrors.Read(e), e.Message, e);
        }
    }

    private bool IsWorthAnotherTry(Exception e) => ModelErrors.Read(e) switch
    {
        ModelFailure.Unavailable => true,
        ModelFailure.RateLimited => ModelErrors.RetryAfter(e, _time.GetUtcNow()) is { } wait && wait <= LongestWait,
        _ => false,
    };
}
