using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Line.Messaging.Http;

/// <summary>Traces and metrics of calls, under the name <see cref="Name"/>.</summary>
internal sealed class LineTelemetry
{
    public const string Name = "Line.Messaging";

    private static readonly ActivitySource Source = new(Name);
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _wait;
    private readonly Counter<long> _retries;
    private readonly TimeProvider _time;

    public LineTelemetry(IMeterFactory? meters, TimeProvider time)
    {
        // Without a factory the meter lives as long as the process, as the client does.
        var meter = meters?.Create(Name) ?? new Meter(Name);
        _duration = meter.CreateHistogram<double>("line.client.request.duration", "s", "Time of a call to LINE with its retries.");
        _wait = meter.CreateHistogram<double>("line.client.rate_limit.wait", "s", "Time that calls waited for a place in LINE's rate limit.");
        _retries = meter.CreateCounter<long>("line.client.retries", "{retry}", "Attempts after the first.");
        _time = time;
    }

    public LineCall Start(LineOperation operation) =>
        new(this, operation, Source.StartActivity($"LINE {operation.Id}", ActivityKind.Client), _time.GetTimestamp());

    public void Retried(LineCall call)
    {
        call.Retries++;
        _retries.Add(1, Operation(call.Operation));
    }

    public void Waited(LineCall call, TimeSpan wait) => _wait.Record(wait.TotalSeconds, Operation(call.Operation));

    public void Ended(LineCall call, long started, int? status, LineApiError? error)
    {
        var tags = new TagList { Operation(call.Operation) };
        if (status is not null)
            tags.Add("http.response.status_code", status);
        if (error is not null)
            tags.Add("error.type", error.ToString());
        _duration.Record(_time.GetElapsedTime(started).TotalSeconds, tags);
    }

    private static KeyValuePair<string, object?> Operation(LineOperation operation) => new("line.operation", operation.Id);
}
