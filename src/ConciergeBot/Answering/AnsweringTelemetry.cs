using System.Diagnostics;
using System.Diagnostics.Metrics;
using ConciergeBot.Safety;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Answering;

/// <summary>Figures of answers.</summary>
public sealed partial class AnsweringTelemetry
{
    private readonly Counter<long> _questions;
    private readonly Counter<long> _feedback;
    private readonly Counter<long> _dangers;
    private readonly Counter<long> _fallbacks;
    private readonly Counter<long> _tokens;
    private readonly Histogram<double> _model;

    public AnsweringTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(ConciergeTelemetry.Name);
        _questions = meter.CreateCounter<long>(
            "concierge.questions", "{question}", "Turns of text, by decision (answer, ask, none, danger) and the step that decided (search, follow-up, model).");
        _fallbacks = meter.CreateCounter<long>(
            "concierge.model.fallbacks", "{question}", "Questions that went to the model and were answered with the curated text, by reason.");
        _tokens = meter.CreateCounter<long>("concierge.model.tokens", "{token}", "Tokens that answers took, in and out, by prompt.");
        _model = meter.CreateHistogram<double>(
            "concierge.model.duration", "s", "How long a question was with the model.", advice: new() { HistogramBucketBoundaries = [0.5, 1, 2, 3, 5, 8, 12] });
        _dangers = meter.CreateCounter<long>("concierge.safety.findings", "{finding}", "Danger signs in parents' texts, by signal and severity.");
        _feedback = meter.CreateCounter<long>("concierge.feedback", "{tap}", "What parents said of an answer, by article.");
    }

    /// <summary>Counts an answer and writes its facts to the trace and the log. No word of the parent is among them.</summary>
    public void Answered(Answer answer, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var facts = answer.Facts;
        _questions.Add(1, new KeyValuePair<string, object?>("decision", facts.Decision), new KeyValuePair<string, object?>("by", facts.DecidedBy));
        if (facts.Fallback is { } reason)
            _fallbacks.Add(1, new KeyValuePair<string, object?>("reason", reason));
        var prompts = string.Join(' ', facts.Prompts);
        if (facts.Prompts.Count > 0)
        {
            _tokens.Add(facts.Tokens, new KeyValuePair<string, object?>("prompt", prompts));
            _model.Record(facts.ModelLatency.TotalSeconds);
        }

        var articles = string.Join(' ', answer.ArticleIds);
        Activity.Current?.SetTag("concierge.answer.decision", facts.Decision).SetTag("concierge.answer.by", facts.DecidedBy)
            .SetTag("concierge.answer.articles", articles).SetTag("concierge.answer.prompts", prompts).SetTag("concierge.answer.fallback", facts.Fallback);
        Log.Answered(logger, facts.Decision, facts.DecidedBy, articles, prompts, facts.Model, facts.Tokens, facts.ModelLatency.TotalMilliseconds, facts.Fallback);
    }

    public void DangerSeen(SafetyFinding finding) => _dangers.Add(
        1, new KeyValuePair<string, object?>("signal", finding.Signal), new KeyValuePair<string, object?>("severity", finding.Severity.ToString()));

    public void Feedback(bool isUseful, string? articleId) => _feedback.Add(
        1, new KeyValuePair<string, object?>("useful", isUseful), new KeyValuePair<string, object?>("article", articleId));

    private static partial class Log
    {
        [LoggerMessage(1202, LogLevel.Information, "Decided {Decision} by {By}: articles {Articles}; prompts {Prompts}, model {Model}, {Tokens} tokens, {Milliseconds:f0} ms, fallback {Fallback}")]
        public static partial void Answered(
            ILogger logger, string decision, string by, string articles, string prompts, string? model, long tokens, double milliseconds, string? fallback);
    }
}
