using System.Diagnostics.Metrics;

namespace ConciergeBot.Answering;

/// <summary>Figures of answers.</summary>
public sealed class AnsweringTelemetry
{
    private readonly Counter<long> _questions;
    private readonly Counter<long> _feedback;

    public AnsweringTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(ConciergeTelemetry.Name);
        _questions = meter.CreateCounter<long>("concierge.questions", "{question}", "Turns of text, by whether an article was shown.");
        _feedback = meter.CreateCounter<long>("concierge.feedback", "{tap}", "What parents said of an answer, by article.");
    }

    public void Answered(bool isAnswered) => _questions.Add(1, new KeyValuePair<string, object?>("answered", isAnswered));

    public void Feedback(bool isUseful, string? articleId) => _feedback.Add(
        1, new KeyValuePair<string, object?>("useful", isUseful), new KeyValuePair<string, object?>("article", articleId));
}
