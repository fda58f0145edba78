using System.Globalization;
using Line.Simulator.Clock;

namespace Line.Simulator.Messages;

/// <summary>
/// What was sent, by day and month in Japan. LINE counts recipients, not message objects, and replies are free.
/// </summary>
internal sealed class MessageCounts(SimulatorClock clock, SimulatorSettings settings)
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    private readonly Lock _gate = new();
    private readonly Dictionary<(SendKind Kind, string Day), long> _days = [];
    private string _month = "";
    private long _used;

    public string Today => clock.GetUtcNow().ToOffset(Japan).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public long UsedThisMonth
    {
        get
        {
            lock (_gate)
            {
                TurnMonth();
                return _used;
            }
        }
        set
        {
            lock (_gate)
            {
                TurnMonth();
                _used = value;
            }
        }
    }

    /// <summary>Counts the recipients; false when the month's quota does not cover them.</summary>
    public bool TryCount(SendKind kind, int recipients)
    {
        lock (_gate)
        {
            TurnMonth();
            if (kind != SendKind.Reply)
            {
                if (settings.MonthlyQuota is { } quota && _used + recipients > quota)
                    return false;
                _used += recipients;
            }
            var key = (kind, Today);
            _days[key] = _days.GetValueOrDefault(key) + recipients;
            return true;
        }
    }

    public long On(SendKind kind, string day)
    {
        lock (_gate)
            return _days.GetValueOrDefault((kind, day));
    }

    public void Clear()
    {
        lock (_gate)
        {
            _days.Clear();
            _used = 0;
        }
    }

    private void TurnMonth()
    {
        var month = Today[..6];
        if (month == _month)
            return;
        _month = month;
        _used = 0;
    }
}
