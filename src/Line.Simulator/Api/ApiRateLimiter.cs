using System.Collections.Concurrent;
using Line.Simulator.Clock;

namespace Line.Simulator.Api;

/// <summary>One token bucket an operation, filled by the simulator's clock.</summary>
internal sealed class ApiRateLimiter(SimulatorClock clock)
{
    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    public bool TryTake(ApiOperation operation)
    {
        var bucket = _buckets.GetOrAdd(operation.Name, _ => new Bucket(operation.Rate.Requests, clock.GetUtcNow()));
        lock (bucket)
        {
            var now = clock.GetUtcNow();
            var gained = (now - bucket.FilledAt) / operation.Rate.Per * operation.Rate.Requests;
            bucket.Tokens = Math.Clamp(bucket.Tokens + gained, 0, operation.Rate.Requests);
            bucket.FilledAt = now;
            if (bucket.Tokens < 1)
                return false;
            bucket.Tokens--;
            return true;
        }
    }

    public void Clear() => _buckets.Clear();

    private sealed class Bucket(double tokens, DateTimeOffset filledAt)
    {
        public double Tokens { get; set; } = tokens;

        public DateTimeOffset FilledAt { get; set; } = filledAt;
    }
}
