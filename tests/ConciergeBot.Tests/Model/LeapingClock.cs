using Microsoft.Extensions.Time.Testing;

namespace ConciergeBot.Tests.Model;

/// <summary>
/// A clock that stands still, except that short waits (a pause before another try) pass at once: the clock leaps over them.
/// Time-outs are longer and pass only where a test advances the clock.
/// </summary>
internal sealed class LeapingClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>Waits up to this long are leapt over.</summary>
    private static readonly TimeSpan Leap = TimeSpan.FromSeconds(2.5);

    /// <summary>What was waited for, oldest first.</summary>
    public List<TimeSpan> Leapt { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime <= Leap)
        {
            lock (Leapt)
                Leapt.Add(dueTime);
            // Not from here: whoever made the timer does not hold it yet.
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}
