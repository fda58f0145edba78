using System.Text.Json;
using Line.Simulator.Api;

namespace Line.Simulator.Messages;

/// <summary>Names under which sends are counted together (LINE: 1,000 names a month).</summary>
internal sealed class AggregationUnits(MessageCounts counts)
{
    public const int MaximumNames = 1_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _units = new(StringComparer.Ordinal);
    private string _month = "";

    public IReadOnlyList<string> Names
    {
        get
        {
            lock (_gate)
            {
                TurnMonth();
                return [.. _units.Keys.Order(StringComparer.Ordinal)];
            }
        }
    }

    public long? Recipients(string unit)
    {
        lock (_gate)
            return _units.TryGetValue(unit, out var count) ? count : null;
    }

    public void Count(JsonElement body, int recipients)
    {
        if (body.FindStrings("customAggregationUnits") is not [var unit])
            return;
        lock (_gate)
        {
            TurnMonth();
            if (_units.Count < MaximumNames || _units.ContainsKey(unit))
                _units[unit] = _units.GetValueOrDefault(unit) + recipients;
        }
    }

    public void Clear()
    {
        lock (_gate)
            _units.Clear();
    }

    private void TurnMonth()
    {
        var month = counts.Today[..6];
        if (month == _month)
            return;
        _month = month;
        _units.Clear();
    }
}
