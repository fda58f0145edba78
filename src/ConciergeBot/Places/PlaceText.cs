using System.Text;

namespace ConciergeBot.Places;

/// <summary>The text of a CSV file as municipalities save it: UTF-8 with or without BOM, or Shift_JIS.</summary>
internal static class PlaceText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Code page 932 is what Excel means by Shift_JIS.
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(
        932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text; null where it is in neither encoding.</summary>
    public static string? Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return null;
        return (Try(Utf8, bytes) ?? Try(ShiftJis, bytes))?.TrimStart('\uFEFF');
    }

    private static string? Try(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
