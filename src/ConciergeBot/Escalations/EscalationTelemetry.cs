using System.Diagnostics.Metrics;

namespace ConciergeBot.Escalations;

/// <summary>Figures of escalations.</summary>
public sealed class EscalationTelemetry
{
    private readonly Counter<long> _raised;
    private readonly Counter<long> _dead;

    public EscalationTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(ConciergeTelemetry.Name);
        _raised = meter.CreateCounter<long>("concierge.escalations.raised", "{escalation}", "Escalations that were raised for a person, by severity and kind.");
        _dead = meter.CreateCounter<long>("concierge.escalations.dead", "{escalation}", "Escalations that no person will see until somebody acts, by reason (unreadable, refused).");
    }

    public void Raised(Escalation escalation) => _raised.Add(
        1,
        new KeyValuePair<string, object?>("severity", escalation.Severity.ToString()),
        new KeyValuePair<string, object?>("kind", escalation.Kind.ToString()));

    public void Buried(string reason) => _dead.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
