namespace Line.Messaging.Http;

/// <summary>A token bucket in its form without tokens: it keeps the time until which the calls made so far fill the limit.</summary>
internal sealed class TokenBucket(RateLimit limit, TimeProvider time)
{
    private readonly long _cost = limit.Period.Ticks / limit.Calls;
    private readonly Lock _lock = new();
    private readonly long _start = time.GetTimestamp();
    private long _filledUntil;

    /// <summary>Takes a place and tells how long to wait for it; takes none where that is longer than the caller would wait.</summary>
    public bool TryTake(TimeSpan patience, out TimeSpan wait)
    {
        var now = time.GetElapsedTime(_start).Ticks;
        lock (_lock)
        {
            var filled = Math.Max(_filledUntil, now) + _cost;
            wait = TimeSpan.FromTicks(Math.Max(0, filled - now - limit.Period.Ticks));
            if (wait > patience)
                return false;
            _filledUntil = filled;
            return true;
        }
    }

    /// <summary>Counts a call that is made whatever the limit says: a repetition has waited by a rule of its own.</summary>
    public void Count()
    {
        var now = time.GetElapsedTime(_start).Ticks;
        lock (_lock)
            _filledUntil = Math.Max(_filledUntil, now) + _cost;
    }
}
