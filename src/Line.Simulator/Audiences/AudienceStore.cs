using Line.Simulator.Clock;

namespace Line.Simulator.Audiences;

/// <summary>The audiences of the channel (LINE: at most 1,000).</summary>
internal sealed class AudienceStore(SimulatorClock clock)
{
    public const int Maximum = 1_000;
    private const long FirstId = 4_389_303_728_991;

    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, Audience> _audiences = [];
    private long _next = FirstId;

    public IReadOnlyList<Audience> All
    {
        get { lock (_gate) return [.. _audiences.Values.Reverse()]; }
    }

    public Audience? Find(long id)
    {
        lock (_gate)
            return _audiences.GetValueOrDefault(id);
    }

    public Audience? Create(string description, string type, IEnumerable<string> userIds, string? requestId = null)
    {
        lock (_gate)
        {
            if (_audiences.Count >= Maximum)
                return null;
            var audience = new Audience(_next++, description, type, clock.GetUtcNow())
            {
                UserIds = userIds.ToHashSet(StringComparer.Ordinal),
                RequestId = requestId,
            };
            _audiences.Add(audience.Id, audience);
            return audience;
        }
    }

    public bool Change(long id, Func<Audience, Audience> change)
    {
        lock (_gate)
        {
            if (!_audiences.TryGetValue(id, out var audience))
                return false;
            _audiences[id] = change(audience);
            return true;
        }
    }

    public bool Remove(long id)
    {
        lock (_gate)
            return _audiences.Remove(id);
    }

    public void Clear()
    {
        lock (_gate)
            _audiences.Clear();
    }
}
