using Line.Simulator.Clock;
using Line.Simulator.Identity;

namespace Line.Simulator.AccountLink;

/// <summary>LINE: a link token works once, within 10 minutes.</summary>
internal sealed class LinkTokens(SimulatorClock clock, SimulatorIds ids)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string UserId, DateTimeOffset ExpiresAt)> _tokens = new(StringComparer.Ordinal);

    public string Issue(string userId)
    {
        var token = ids.LinkToken();
        lock (_gate)
        {
            foreach (var (old, issued) in _tokens)
            {
                if (issued.ExpiresAt < clock.GetUtcNow())
                    _tokens.Remove(old);
            }
            _tokens[token] = (userId, clock.GetUtcNow() + Lifetime);
        }
        return token;
    }

    public string? Use(string token)
    {
        lock (_gate)
            return _tokens.Remove(token, out var issued) && issued.ExpiresAt >= clock.GetUtcNow() ? issued.UserId : null;
    }
}
