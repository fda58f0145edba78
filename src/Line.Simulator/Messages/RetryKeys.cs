using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Clock;

namespace Line.Simulator.Messages;

/// <summary>LINE: a request with a retry key is accepted once; for 24 h a repeat is 409 with the first request's id.</summary>
internal sealed class RetryKeys(SimulatorClock clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Accepted> _accepted = new(StringComparer.OrdinalIgnoreCase);
    private DateTimeOffset _sweptAt;

    public ApiResponse Once(ApiRequest request, Func<ApiResponse> accept)
    {
        if (request.RetryKey is not { } key)
            return accept();
        if (!Guid.TryParseExact(key, "D", out _))
            return ApiResponse.Error(400, "Invalid retry key");
        lock (_gate)
        {
            Sweep();
            if (_accepted.TryGetValue(key, out var earlier) && clock.GetUtcNow() - earlier.At <= Lifetime)
                return Conflict(earlier);
            var response = accept();
            if (response.IsSuccess)
                _accepted[key] = new Accepted(request.RequestId, response.Body, clock.GetUtcNow());
            return response;
        }
    }

    public void Clear()
    {
        lock (_gate)
            _accepted.Clear();
    }

    private static ApiResponse Conflict(Accepted earlier)
    {
        var body = new JsonObject { ["message"] = "The retry key is already accepted" };
        if (JsonNode.Parse(earlier.Body.Span)?["sentMessages"] is { } sent)
            body["sentMessages"] = sent.DeepClone();
        return ApiResponse.Json(body, 409).With("x-line-accepted-request-id", earlier.RequestId);
    }

    private void Sweep()
    {
        var now = clock.GetUtcNow();
        if (now - _sweptAt < SweepEvery && now >= _sweptAt)
            return;
        _sweptAt = now;
        foreach (var (key, accepted) in _accepted)
        {
            if (now - accepted.At > Lifetime)
                _accepted.Remove(key);
        }
    }

    private sealed record Accepted(string RequestId, ReadOnlyMemory<byte> Body, DateTimeOffset At);
}
