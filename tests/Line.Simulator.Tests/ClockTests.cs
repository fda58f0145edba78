using Line.Simulator.Clock;
using Microsoft.Extensions.Time.Testing;

namespace Line.Simulator.Tests;

public sealed class ClockTests
{
    private readonly FakeTimeProvider _beneath = new();

    [Fact]
    public void Timer_fires_when_the_clock_is_moved_past_it()
    {
        var clock = new SimulatorClock(_beneath);
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);

        clock.Move(TimeSpan.FromSeconds(59));
        _beneath.Advance(TimeSpan.FromMilliseconds(1));
        fired.ShouldBe(0);

        clock.Move(TimeSpan.FromSeconds(1));
        _beneath.Advance(TimeSpan.FromMilliseconds(1));
        fired.ShouldBe(1);
    }

    [Fact]
    public void Timer_fires_by_itself_when_time_passes_beneath()
    {
        var clock = new SimulatorClock(_beneath);
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));

        for (var i = 0; i < 35; i++)
            _beneath.Advance(TimeSpan.FromSeconds(1));

        fired.ShouldBe(3);
    }

    [Fact]
    public void Stopped_timer_does_not_fire()
    {
        var clock = new SimulatorClock(_beneath);
        var fired = 0;
        var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(10), Timeout.InfiniteTimeSpan);

        timer.Dispose();
        clock.Move(TimeSpan.FromMinutes(1));
        _beneath.Advance(TimeSpan.FromMinutes(1));

        fired.ShouldBe(0);
    }

    [FsCheck.Xunit.Property]
    public void Time_is_the_clock_beneath_plus_all_moves(int[] moves)
    {
        var clock = new SimulatorClock(_beneath);
        foreach (var seconds in moves)
            clock.Move(TimeSpan.FromSeconds(seconds % 100_000));

        var moved = TimeSpan.FromSeconds(moves.Sum(seconds => (long)(seconds % 100_000)));
        clock.GetUtcNow().ShouldBe(_beneath.GetUtcNow() + moved);
        clock.Offset.ShouldBe(moved);
    }
}
