using System.Diagnostics.Metrics;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering;

/// <summary>Figures of answers.</summary>
public sealed class AnsweringTelemetry
{
    private readonly Counter<long> _questions;
    private readonly Counter<long> _feedback;
    private readonly Counter<long> _dangers;

    public AnsweringTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(ConciergeTelemetry.Name);
        _questions = meter.CreateCounter<long>("concierge.questions", "{question}", "Turns of text, by whether an article was shown.");
        _dangers = meter.CreateCounter<long>("concierge.safety.findings", "{finding}", "Danger signs in parents' texts, by signal and severity.");
        _feedback = meter.CreateCounter<long>("concierge.feedback", "{tap}", "What parents said of an answer, by article.");
    }

    public void Answered(bool isAnswered) => _questions.Add(1, new KeyValuePair<string, object?>("answered", isAnswered));

    public void DangerSeen(SafetyFinding finding) => _dangers.Add(
        1, new KeyValuePair<string, object?>("signal", finding.Signal), new KeyValuePair<string, object?>("severity", finding.Severity.ToString()));

    public void Feedback(bool isUseful, string? articleId) => _feedback.Add(
        1, new KeyValuePair<string, object?>("useful", isUseful), new KeyValuePair<string, object?>("article", articleId));
}
