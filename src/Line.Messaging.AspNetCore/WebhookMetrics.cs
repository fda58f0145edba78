using System.Diagnostics.Metrics;

namespace Line.Messaging.AspNetCore;

/// <summary>Counts webhooks, under the name <see cref="Name"/>.</summary>
internal sealed class WebhookMetrics
{
    public const string Name = "Line.Messaging.AspNetCore";
    private readonly Counter<long> _requests;
    private readonly Counter<long> _events;

    public WebhookMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _requests = meter.CreateCounter<long>("line.webhook.requests", "{request}", "Webhook requests by their outcome.");
        _events = meter.CreateCounter<long>("line.webhook.events", "{event}", "Webhook events by type.");
    }

    public void Request(string outcome) => _requests.Add(1, new KeyValuePair<string, object?>("line.webhook.outcome", outcome));

    public void Event(Webhook.WebhookEvent received) =>
        // The record's name, not the wire's: a stranger's text must not make new time series.
        _events.Add(1, new KeyValuePair<string, object?>("line.webhook.event", received.GetType().Name));
}
