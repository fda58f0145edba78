using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ConciergeBot.Conversations;

/// <summary>Traces and figures of conversations. A turn's trace continues the webhook request that brought its event.</summary>
public sealed class ConversationTelemetry
{
    private readonly Counter<long> _accepted;
    private readonly Counter<long> _dropped;
    private readonly Counter<long> _turns;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _parked;
    private readonly Counter<long> _delivered;
    private readonly Histogram<double> _decided;

    public ConversationTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(ConciergeTelemetry.Name);
        _accepted = meter.CreateCounter<long>("concierge.events.accepted", "{event}", "Webhook events that went into an inbox, by whether they were new.");
        _dropped = meter.CreateCounter<long>("concierge.events.dropped", "{event}", "Webhook events that were left alone by rule, by reason.");
        _turns = meter.CreateCounter<long>("concierge.turns", "{turn}", "Turns that were decided, by kind of their first event.");
        _failed = meter.CreateCounter<long>("concierge.turns.failed", "{try}", "Tries of a turn that failed.");
        _parked = meter.CreateCounter<long>("concierge.turns.parked", "{turn}", "Turns that were given up.");
        _delivered = meter.CreateCounter<long>("concierge.deliveries", "{delivery}", "Answers that LINE took, by way (reply, push).");
        _decided = meter.CreateHistogram<double>(
            "concierge.turn.duration",
            "s",
            "From the arrival of a turn's first event to its decision.",
            advice: new() { HistogramBucketBoundaries = [0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10, 20, 50] });
    }

    public void Accepted(bool isNew) => _accepted.Add(1, new KeyValuePair<string, object?>("new", isNew));

    public void Dropped(string reason) => _dropped.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public void TurnFailed() => _failed.Add(1);

    public void TurnParked() => _parked.Add(1);

    public void Delivered(string way) => _delivered.Add(1, new KeyValuePair<string, object?>("way", way));

    public void TurnDecided(Turn turn, DateTimeOffset now)
    {
        _turns.Add(1, new KeyValuePair<string, object?>("kind", turn.First.Type));
        _decided.Record((now - turn.Events[0].Entry.ReceivedAt).TotalSeconds);
    }

    public static Activity? StartTurn(Turn turn, int attempt)
    {
        _ = ActivityContext.TryParse(turn.Events[0].Entry.TraceParent, traceState: null, out var parent);
        var activity = ConciergeTelemetry.Source.StartActivity("conversation.turn", ActivityKind.Consumer, parent);
        activity?.SetTag("concierge.turn.id", turn.Id);
        activity?.SetTag("concierge.turn.attempt", attempt);
        activity?.SetTag("concierge.turn.events", turn.Events.Count);
        return activity;
    }
}
