using System.ClientModel;
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
    private readonly ModelRest _rest;

    public ResilientChatClient(IChatClient inner, TimeSpan callTimeout, TimeProvider time)
        : base(inner)
    {
        _time = time;
        _rest = new ModelRest(time);
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
                OnOpened = arguments =>
                {
                    _rest.Begin(arguments.BreakDuration);
                    return ValueTask.CompletedTask;
                },
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = callTimeout })
            .Build();
    }

    /// <summary>Whether a call made now would be refused without asking the service.</summary>
    public bool IsResting => _rest.IsOn;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (IsResting)
            throw new ModelException(ModelFailure.Resting, "the model is left alone for a while");
        IReadOnlyList<ChatMessage> sent = [.. messages];
        try
        {
            return await _pipeline.ExecuteAsync(async token => await base.GetResponseAsync(sent, options, token), cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            if (ModelErrors.RetryAfter(e, _time.GetUtcNow()) is { } wait)
                _rest.Begin(wait);
            throw new ModelException(ModelErrors.Read(e), ModelErrors.Describe(e), e);
        }
    }

    private bool IsWorthAnotherTry(Exception e) => ModelErrors.Read(e) switch
    {
        // What is wrong with the request stays wrong.
        ModelFailure.Unavailable when e is ClientResultException { Status: >= 400 and < 500 } => false,
        ModelFailure.Unavailable => ModelErrors.RetryAfter(e, _time.GetUtcNow()) is not { } asked || asked <= LongestWait,
        ModelFailure.RateLimited => ModelErrors.RetryAfter(e, _time.GetUtcNow()) is { } wait && wait <= LongestWait,
        _ => false,
    };
}
