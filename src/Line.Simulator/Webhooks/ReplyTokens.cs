using Line.Simulator.Clock;

namespace Line.Simulator.Webhooks;

/// <summary>
/// LINE: a reply token works once, within a minute of receiving the webhook; a redelivered webhook's token works within a
/// minute of that receipt, unless used or 20 minutes have passed since the event.
/// </summary>
internal sealed class ReplyTokens(SimulatorClock clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromMinutes(20);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Issued> _tokens = new(StringComparer.Ordinal);
    private DateTimeOffset _sweptAt;

    public void Issue(string token, string userId)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            Sweep(now);
            _tokens[token] = new Issued(userId, now, now);
        }
    }

    /// <summary>The webhook goes out (again): the minute starts anew.</summary>
    public void Delivered(string token)
    {
        lock (_gate)
        {
            if (_tokens.TryGetValue(token, out var issued))
                _tokens[token] = issued with { DeliveredAt = clock.GetUtcNow() };
        }
    }

    /// <summary>Uses the token up and says whose it is; null when it is unknown, used or too old.</summary>
    public string? Use(string token)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (!_tokens.TryGetValue(token, out var issued)
                || now - issued.DeliveredAt > Lifetime
                || now - issued.OccurredAt > LongestLifetime)
                return null;
            _tokens.Remove(token);
            return issued.UserId;
        }
    }

    public void Clear()
    {
        lock (_gate)
            _tokens.Clear();
    }

    private void Sweep(DateTimeOffset now)
    {
        if (now - _sweptAt < Lifetime)
            return;
        _sweptAt = now;
        foreach (var (token, issued) in _tokens)
        {
            if (now - issued.OccurredAt > LongestLifetime)
                _tokens.Remove(token);
        }
    }

    private sealed record Issued(string UserId, DateTimeOffset OccurredAt, DateTimeOffset DeliveredAt);
}
