using System.Security.Cryptography;

namespace Line.Messaging.Http;

internal static class RetryKeys
{
    /// <summary>A random UUID (version 4).</summary>
    public static Guid Random()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
