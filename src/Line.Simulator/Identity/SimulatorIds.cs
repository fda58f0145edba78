using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Line.Simulator.Clock;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Identity;

/// <summary>Draws every id in the shape LINE gives it, from one seeded generator.</summary>
internal sealed class SimulatorIds(IOptions<LineSimulatorOptions> options, SimulatorClock clock)
{
    private const string Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string Hex = "0123456789abcdef";
    private const string Token = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private readonly Lock _gate = new();
    // A restart must not repeat the tokens of the run before, which the bot may remember: the start time goes into the seed.
    private readonly Random _random = new(HashCode.Combine(options.Value.Seed, clock.GetUtcNow().UtcTicks));
    private long _counter;

    /// <summary>Message ids are numeric strings beyond 2^53, in order of time.</summary>
    public string MessageId()
    {
        var next = Interlocked.Increment(ref _counter) % 100_000;
        return (clock.GetUtcNow().ToUnixTimeMilliseconds() * 100_000 + next).ToString(CultureInfo.InvariantCulture);
    }

    public string WebhookEventId() => Ulid();

    public string CouponId() => Ulid();

    /// <summary>48 bits of milliseconds, 80 bits of chance.</summary>
    private string Ulid()
    {
        var text = new char[26];
        var time = clock.GetUtcNow().ToUnixTimeMilliseconds();
        for (var i = 9; i >= 0; i--, time >>= 5)
            text[i] = Crockford[(int)(time & 31)];
        Draw(Crockford, 16).CopyTo(0, text, 10, 16);
        return new string(text);
    }

    public string ReplyToken() => Draw(Hex, 32);

    public string QuoteToken() => Draw(Token, 44);

    public string MarkAsReadToken() => Draw(Token, 44);

    public string AccessToken() => Draw(Token, 120);

    public string KeyId() => Draw(Token, 22);

    public string LinkToken() => Draw(Token, 32);

    public string RichMenuId() => "richmenu-" + Draw(Hex, 32);

    public string LiffId(string channelId) => $"{channelId}-{Draw(Token, 8)}";

    public string RequestId()
    {
        var hex = Draw(Hex, 32);
        return $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";
    }

    /// <summary>The n-th user keeps its id over restarts, so what a bot remembers of it stays true.</summary>
    public static string UserId(int ordinal)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"simulated user {ordinal}")));
        return "U" + Convert.ToHexStringLower(hash)[..32];
    }

    private string Draw(string alphabet, int length)
    {
        lock (_gate)
            return new string(_random.GetItems<char>(alphabet, length));
    }
}
