using System.Security.Cryptography;

namespace ConciergeBot.Escalations;

/// <summary>
/// What a database that is open did not take rests by itself, longer after each try, so that it slows no other. A node
/// forgets it when it stops. For one sweep at a time.
/// </summary>
internal sealed class EscalationRests(TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, (int Tries, DateTimeOffset Until)> _rests = new(StringComparer.Ordinal);

    public bool IsResting(WaitingEscalation waiting) => _rests.TryGetValue(KeyOf(waiting), out var rest) && time.GetUtcNow() < rest.Until;

    /// <summary>It was not taken: it rests for 2, 4, 8 … seconds, ten minutes at most.</summary>
    public void Rest(WaitingEscalation waiting)
    {
        var tries = _rests.GetValueOrDefault(KeyOf(waiting)).Tries + 1;
        _rests[KeyOf(waiting)] = (tries, time.GetUtcNow() + TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, tries))));
    }

    /// <summary>Forgets what another node has carried meanwhile: nobody has come back for it.</summary>
    public void ForgetOld()
    {
        foreach (var (key, _) in _rests.Where(item => time.GetUtcNow() > item.Value.Until + Longest).ToList())
            _rests.Remove(key);
    }

    // By a digest: the bytes hold a parent's words.
    private static string KeyOf(WaitingEscalation waiting) => Convert.ToHexString(SHA256.HashData(waiting.Stored));
}
