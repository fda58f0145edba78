using Line.Simulator.Clock;

namespace Line.Simulator.Insight;

/// <summary>Broadcasts and narrowcasts by request id (LINE: kept 14 days).</summary>
internal sealed class SendLog(SimulatorClock clock)
{
    private const int Kept = 1_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private readonly Lock _gate = new();
    private readonly List<SendRecord> _records = [];

    public IReadOnlyList<SendRecord> All
    {
        get { lock (_gate) return [.. _records]; }
    }

    public void Add(SendRecord record)
    {
        lock (_gate)
        {
            _records.Add(record);
            if (_records.Count > Kept)
                _records.RemoveAt(0);
        }
    }

    public SendRecord? Find(string requestId)
    {
        lock (_gate)
            return _records.Find(record => record.RequestId == requestId && clock.GetUtcNow() - record.At <= Lifetime);
    }

    public void Clear()
    {
        lock (_gate)
            _records.Clear();
    }
}
