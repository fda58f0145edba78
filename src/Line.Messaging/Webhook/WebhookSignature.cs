using System.Security.Cryptography;
using System.Text;

namespace Line.Messaging.Webhook;

/// <summary>The signature that LINE puts on a webhook: Base64(HMAC-SHA256(channel secret, raw body)).</summary>
/// <remarks>It covers the bytes as they came over the wire: check it before anything parses or re-encodes them.</remarks>
public static class WebhookSignature
{
    /// <summary>The header that carries the signature. Its case may change (LINE: header names are case-insensitive).</summary>
    public const string HeaderName = "x-line-signature";

    /// <summary>Signs a body the way LINE does.</summary>
    public static string Compute(ReadOnlySpan<byte> body, string channelSecret)
    {
        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Sign(body, channelSecret, mac);
        return Convert.ToBase64String(mac);
    }

    /// <summary>Whether <paramref name="signature"/> is LINE's for exactly these bytes. Compares in constant time; a missing or malformed signature is wrong, never an error.</summary>
    public static bool IsValid(ReadOnlySpan<byte> body, string? signature, string channelSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(channelSecret);
        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (!Convert.TryFromBase64String(signature ?? "", claimed, out var length) || length != claimed.Length)
            return false;

        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Sign(body, channelSecret, mac);
        return CryptographicOperations.FixedTimeEquals(mac, claimed);
    }

    private static void Sign(ReadOnlySpan<byte> body, string channelSecret, Span<byte> mac)
    {
        ArgumentException.ThrowIfNullOrEmpty(channelSecret);
        const int StackLimit = 256;
        var length = Encoding.UTF8.GetByteCount(channelSecret);
        Span<byte> key = length <= StackLimit ? stackalloc byte[length] : new byte[length];
        Encoding.UTF8.GetBytes(channelSecret, key);
        HMACSHA256.HashData(key, body, mac);
    }
}
