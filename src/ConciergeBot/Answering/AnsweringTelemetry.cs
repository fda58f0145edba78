using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using ConciergeBot.Answering.Model;
using ConciergeBot.Safety;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Answering;

/// <summary>Figures of answers.</summary>
public sealed partial class AnsweringTelemetry
{
    private readonly Counter<long> _questions;
    private readonly Counter<long> _feedback;
    private readonly Counter<long> _dangers;
    private readonly Counter<long> _asked;
    private readonly Counter<long> _fallbacks;
    private readonly Counter<long> _tokens;
    private readonly Histogram<double> _duration;
    private readonly string? _model;

    public AnsweringTelemetry(IMeterFactory meters, IOptions<ModelOptions> options)
    {
        _model = options.Value.Chat;
        var meter = meters.Create(ConciergeTelemetry.Name);
        _questions = meter.CreateCounter<long>(
            "concierge.questions", "{question}", "Turns of text, by decision (answer, ask, none, danger) and the step that decided (search, follow-up, understand, model).");
        _asked = meter.CreateCounter<long>("concierge.model.questions", "{question}", "Questions that the model was asked, by model.");
        _fallbacks = meter.CreateCounter<long>(
            "concierge.model.fallbacks", "{question}", "Questions that got the curated text although there is a model, by kind (not-asked, refused, failed) and reason.");
        _tokens = meter.CreateCounter<long>("concierge.model.tokens", "{token}", "Tokens that answers took, in and out, by prompt in its version and by model.");
        _duration = meter.CreateHistogram<double>(
            "concierge.model.duration", "s", "How long a question was with the model, by model.", advice: new() { HistogramBucketBoundaries = [0.5, 1, 2, 3, 5, 8, 12] });
        _dangers = meter.CreateCounter<long>("concierge.safety.findings", "{finding}", "Danger signs in parents' texts, by signal and severity.");
        _feedback = meter.CreateCounter<long>("concierge.feedback", "{tap}", "What parents said of an answer, by article.");
    }

    /// <summary>Counts an answer and writes its facts to the trace and the log. No word of the parent is among them.</summary>
    public void Answered(Answer answer, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var facts = answer.Facts;
        _questions.Add(1, new KeyValuePair<string, object?>("decision", facts.Decision), new KeyValuePair<string, object?>("by", facts.DecidedBy));
        var work = facts.Work;
        var kind = facts.Fallback is { } fallback ? JsonNamingPolicy.KebabCaseLower.ConvertName(fallback.Kind.ToString()) : null;
        if (kind is not null)
            _fallbacks.Add(1, new KeyValuePair<string, object?>("kind", kind), new KeyValuePair<string, object?>("reason", facts.Fallback!.Reason));
        // As it is configured: a model that does not answer does not name itself.
        var model = new KeyValuePair<string, object?>("model", _model);
        foreach (var asked in work.Asked.Where(asked => asked.Tokens > 0))
            _tokens.Add(asked.Tokens, new KeyValuePair<string, object?>("prompt", asked.Prompt.ToString()), model);
        if (work.Asked.Count > 0)
        {
            _asked.Add(1, model);
            _duration.Record(work.Latency.TotalSeconds, model);
        }

        var prompts = string.Join(' ', work.Asked.Select(asked => asked.Prompt));
        var articles = string.Join(' ', answer.ArticleIds);
        Activity.Current?.SetTag("concierge.answer.decision", facts.Decision).SetTag("concierge.answer.by", facts.DecidedBy)
            .SetTag("concierge.answer.articles", articles).SetTag("concierge.answer.prompts", prompts)
            .SetTag("concierge.answer.fallback", facts.Fallback?.Reason).SetTag("concierge.answer.fallback.kind", kind);
        Log.Answered(logger, facts.Decision, facts.DecidedBy, articles, prompts, work.Model, work.Tokens, work.Latency.TotalMilliseconds, kind, facts.Fallback?.Reason);
    }

    public void DangerSeen(SafetyFinding finding) => _dangers.Add(
        1, new KeyValuePair<string, object?>("signal", finding.Signal), new KeyValuePair<string, object?>("severity", finding.Severity.ToString()));

    public void Feedback(bool isUseful, string? articleId) => _feedback.Add(
        1, new KeyValuePair<string, object?>("useful", isUseful), new KeyValuePair<string, object?>("article", articleId));

    private static partial class Log
    {
        [LoggerMessage(1202, LogLevel.Information, "Decided {Decision} by {By}: articles {Articles}; prompts {Prompts}, model {Model}, {Tokens} tokens, {Milliseconds:f0} ms, fallback {FallbackKind} {Fallback}")]
        public static partial void Answered(
            ILogger logger, string decision, string by, string articles, string prompts, string? model, long tokens, double milliseconds, string? fallbackKind, string? fallback);
    }
}
