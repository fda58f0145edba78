namespace Line.Simulator.Clock;

/// <summary>
/// The simulator's own time: the clock beneath it plus an offset that can be moved.
/// Reply tokens, retry keys, rates and redelivery follow it, so a test can let a minute pass at once.
/// </summary>
public sealed class SimulatorClock(TimeProvider beneath) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<MovableTimer> _timers = [];
    private TimeSpan _offset;

    /// <summary>How far this clock is ahead of the one beneath it.</summary>
    public TimeSpan Offset
    {
        get { lock (_gate) return _offset; }
    }

    public override TimeZoneInfo LocalTimeZone => beneath.LocalTimeZone;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => beneath.GetUtcNow() + Offset;

    public override long GetTimestamp() => beneath.GetElapsedTime(0).Ticks + Offset.Ticks;

    /// <summary>Moves the clock; timers that fall due fire at once.</summary>
    public void Move(TimeSpan by)
    {
        MovableTimer[] timers;
        lock (_gate)
        {
            _offset += by;
            timers = [.. _timers];
        }
        foreach (var timer in timers)
            timer.Rearm();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new MovableTimer(this, beneath, callback, state);
        lock (_gate)
            _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Forget(MovableTimer timer)
    {
        lock (_gate)
            _timers.Remove(timer);
    }
}
