using System.Collections.Concurrent;

namespace Line.Messaging.Http;

/// <summary>A bucket for each operation, as LINE counts: by channel and endpoint.</summary>
internal sealed class RateLimits(TimeProvider time)
{
    private readonly ConcurrentDictionary<LineOperation, TokenBucket> _buckets = new();

    /// <summary>Waits until LINE would take the call.</summary>
    /// <exception cref="LineApiException">The wait would be longer than <paramref name="patience"/>.</exception>
    public async ValueTask<TimeSpan> WaitAsync(LineOperation operation, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (!Bucket(operation).TryTake(patience, out var wait))
            throw LineApiException.HeldBack(operation.Id, wait);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellationToken);
        return wait;
    }

    /// <summary>LINE counts repetitions too: later calls wait for them.</summary>
    public void CountRepetition(LineOperation operation) => Bucket(operation).Count();

    private TokenBucket Bucket(LineOperation operation) =>
        _buckets.GetOrAdd(operation, static (op, clock) => new TokenBucket(op.Rate, clock), time);
}
