using System.Security.Cryptography;
using System.Text;

namespace ConciergeBot.Conversations;

/// <summary>Derives LINE retry keys, so that a repeated turn repeats its key (name-based UUID, RFC 9562 version 8).</summary>
public static class RetryKey
{
    /// <param name="eventId">The first event of the turn.</param>
    /// <param name="purpose">Which of the sends that one event can cause.</param>
    public static Guid For(string eventId, string purpose)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{purpose}\n{eventId}"), bytes);
        var uuid = bytes[..16];
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return new Guid(uuid, bigEndian: true);
    }
}
