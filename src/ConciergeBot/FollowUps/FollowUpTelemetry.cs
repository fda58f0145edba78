using System.Diagnostics.Metrics;

namespace ConciergeBot.FollowUps;

/// <summary>Figures of follow-ups.</summary>
public sealed class FollowUpTelemetry
{
    private readonly Counter<long> _done;
    private readonly Counter<long> _answers;

    public FollowUpTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(ConciergeTelemetry.Name);
        _done = meter.CreateCounter<long>("concierge.followups", "{question}", "Later questions after a danger sign, by what became of them (asked, refused, too late).");
        _answers = meter.CreateCounter<long>("concierge.followups.answers", "{tap}", "What parents tapped under them (fine, worried).");
    }

    public void Done(string outcome) => _done.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Answered(string answer) => _answers.Add(1, new KeyValuePair<string, object?>("answer", answer));
}
