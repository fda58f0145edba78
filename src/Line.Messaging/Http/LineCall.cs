using System.Diagnostics;

namespace Line.Messaging.Http;

/// <summary>One call as telemetry sees it, from its first attempt to its end.</summary>
internal sealed class LineCall(LineTelemetry telemetry, LineOperation operation, Activity? activity, long started) : IDisposable
{
    private int? _status;
    private LineApiError? _error;

    public LineOperation Operation { get; } = operation;

    public int Retries { get; set; }

    public void Waited(TimeSpan wait)
    {
        if (wait > TimeSpan.Zero)
            telemetry.Waited(this, wait);
    }

    public void Answered(HttpResponseMessage response)
    {
        _status = (int)response.StatusCode;
        activity?.SetTag("http.response.status_code", _status);
        activity?.SetTag("line.request_id", response.Find(LineHeaders.RequestId));
    }

    public void Failed(LineApiError error)
    {
        _error = error;
        activity?.SetTag("error.type", error.ToString());
        activity?.SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        // The template, never the path: user ids do not belong in a trace.
        activity?.SetTag("http.request.method", Operation.Method.Method);
        activity?.SetTag("url.template", Operation.Path);
        activity?.SetTag("http.request.resend_count", Retries);
        telemetry.Ended(this, started, _status, _error);
        activity?.Dispose();
    }
}
