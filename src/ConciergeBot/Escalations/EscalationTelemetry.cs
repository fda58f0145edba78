using System.Diagnostics.Metrics;

namespace ConciergeBot.Escalations;

/// <summary>Figures of escalations.</summary>
public sealed class EscalationTelemetry
{
    private readonly Counter<long> _raised;

    public EscalationTelemetry(IMeterFactory meters) => _raised = meters.Create(ConciergeTelemetry.Name)
        .CreateCounter<long>("concierge.escalations.raised", "{escalation}", "Escalations that were raised for a person, by severity and kind.");

    public void Raised(Escalation escalation) => _raised.Add(
        1,
        new KeyValuePair<string, object?>("severity", escalation.Severity.ToString()),
        new KeyValuePair<string, object?>("kind", escalation.Kind.ToString()));
}
