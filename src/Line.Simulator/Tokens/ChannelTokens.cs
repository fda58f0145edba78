using Line.Simulator.Clock;
using Line.Simulator.Identity;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Tokens;

/// <summary>The channel access tokens that open the API: those of the options for good, issued ones until they expire.</summary>
internal sealed class ChannelTokens(IOptions<LineSimulatorOptions> options, SimulatorClock clock, SimulatorIds ids)
{
    private readonly Lock _gate = new();
    private readonly List<ChannelToken> _issued = [];

    public bool IsValid(string authorization) =>
        authorization.StartsWith("Bearer ", StringComparison.Ordinal) && IsValidToken(authorization["Bearer ".Length..].Trim());

    public bool IsValidToken(string token) => options.Value.ChannelAccessTokens.Contains(token) || Find(token) is not null;

    public ChannelToken? Find(string token)
    {
        lock (_gate)
        {
            DropExpired();
            return _issued.Find(issued => issued.Value == token);
        }
    }

    /// <summary>Issues a token, or null when the channel has as many of the kind as it may have.</summary>
    public ChannelToken? Issue(ChannelTokenKind kind, TimeSpan lifetime)
    {
        lock (_gate)
        {
            DropExpired();
            var held = _issued.Where(issued => issued.Kind == kind).ToList();
            if (held.Count >= kind.Limit)
            {
                if (!kind.OldestGivesWay)
                    return null;
                _issued.Remove(held[0]);
            }
            var token = new ChannelToken(ids.AccessToken(), ids.KeyId(), kind, clock.GetUtcNow() + lifetime);
            _issued.Add(token);
            return token;
        }
    }

    public IReadOnlyList<ChannelToken> Held(ChannelTokenKind kind)
    {
        lock (_gate)
        {
            DropExpired();
            return [.. _issued.Where(issued => issued.Kind == kind)];
        }
    }

    public void Revoke(string token)
    {
        lock (_gate)
            _issued.RemoveAll(issued => issued.Value == token && issued.Kind != ChannelTokenKind.Stateless);
    }

    private void DropExpired() => _issued.RemoveAll(issued => issued.ExpiresAt <= clock.GetUtcNow());
}
