using System.Text.Json.Nodes;
using Line.Simulator.Live;

namespace Line.Simulator.Faults;

/// <summary>The faults in force, in the order they were set. Taking one uses it up by one.</summary>
internal sealed class FaultPlan(ChangeFeed feed)
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> InForce
    {
        get { lock (_gate) return [.. _faults]; }
    }

    public void Set(IEnumerable<Fault> faults)
    {
        lock (_gate)
        {
            _faults.Clear();
            _faults.AddRange(faults);
        }
        Publish();
    }

    public IReadOnlyList<Fault> TakeForApi(string operationName) =>
        Take(fault => !fault.IsWebhook && fault.Matches(operationName));

    public bool TakeForWebhook(FaultKind kind) => Take(fault => fault.Kind == kind).Count > 0;

    private List<Fault> Take(Predicate<Fault> wanted)
    {
        List<Fault> taken = [];
        lock (_gate)
        {
            for (var i = 0; i < _faults.Count; i++)
            {
                var fault = _faults[i];
                if (!wanted(fault))
                    continue;
                taken.Add(fault);
                if (fault.Times is { } times)
                    _faults[i] = fault with { Times = times - 1 };
            }
            _faults.RemoveAll(fault => fault.Times is <= 0);
        }
        if (taken.Count > 0)
            Publish();
        return taken;
    }

    private void Publish() => feed.Publish("faults", ToJson());

    public JsonArray ToJson() => [.. InForce.Select(JsonNode (fault) => fault.ToJson())];
}
