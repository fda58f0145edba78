using System.Globalization;
using System.Text;

namespace Line.Messaging.Json;

/// <summary>Decodes JSON strings that strict readers refuse: bytes that are not UTF-8 and escapes of half a surrogate pair. A user's text reaches the bot with U+FFFD in its place, rather than not at all.</summary>
internal static class LenientString
{
    public static string Decode(ReadOnlySpan<byte> rawJson)
    {
        var raw = Encoding.UTF8.GetString(rawJson);
        if (raw.Length >= 2 && raw[0] == '"' && raw[^1] == '"')
            raw = raw[1..^1];

        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
            text.Append(raw[i] == '\\' && i + 1 < raw.Length ? Unescape(raw, ref i) : raw[i]);
        return WithoutHalfPairs(text.ToString());
    }

    private static char Unescape(string raw, ref int i)
    {
        var escape = raw[++i];
        if (escape != 'u')
            return escape switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => escape };
        if (i + 4 >= raw.Length || !ushort.TryParse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            return '\uFFFD';
        i += 4;
        return (char)unit;
    }

    private static string WithoutHalfPairs(string text) => string.Concat(text.EnumerateRunes());
}
