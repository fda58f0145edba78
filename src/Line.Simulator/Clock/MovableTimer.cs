namespace Line.Simulator.Clock;

/// <summary>A timer that knows when it is due in simulated time and asks the clock beneath for the rest of the way.</summary>
internal sealed class MovableTimer : ITimer
{
    private readonly Lock _gate = new();
    private readonly SimulatorClock _clock;
    private readonly ITimer _beneath;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private DateTimeOffset? _due;
    private TimeSpan _period;

    public MovableTimer(SimulatorClock clock, TimeProvider beneath, TimerCallback callback, object? state)
    {
        _clock = clock;
        _callback = callback;
        _state = state;
        _beneath = beneath.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _period = period;
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + dueTime;
        }
        return Rearm();
    }

    public bool Rearm()
    {
        TimeSpan wait;
        lock (_gate)
        {
            if (_due is not { } due)
                return _beneath.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            wait = due - _clock.GetUtcNow();
        }
        return _beneath.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _clock.Forget(this);
        _beneath.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        _clock.Forget(this);
        return _beneath.DisposeAsync();
    }

    private void Fire()
    {
        lock (_gate)
        {
            if (_due is not { } due)
                return;
            // The clock beneath rounds to milliseconds and may wake up a little early.
            if (due - _clock.GetUtcNow() > TimeSpan.FromMilliseconds(1))
            {
                Rearm();
                return;
            }
            _due = _period > TimeSpan.Zero ? due + _period : null;
        }
        if (_period > TimeSpan.Zero)
            Rearm();
        _callback(_state);
    }
}
