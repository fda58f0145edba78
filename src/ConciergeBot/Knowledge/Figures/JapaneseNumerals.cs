using System.Globalization;

namespace ConciergeBot.Knowledge.Figures;

/// <summary>Reads a number in each form in which Japanese texts write one: 15000, 15,000, １５０００, 1万5000, 1.5万, 一万五千, 二〇二六.</summary>
public static class JapaneseNumerals
{
    /// <summary>Longer runs of digits are no amounts; they are read in pieces, so that none is lost and nothing overflows.</summary>
    private const int MaximumDigits = 15;

    private const int MaximumFraction = 6;
    private const string KanjiDigits = "〇一二三四五六七八九";

    /// <summary>Reads the longest number at the start of <paramref name="text"/>; never throws.</summary>
    /// <returns>Whether a number stands there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        var total = 0m;
        var section = 0m;
        decimal? digits = null;
        var lastMyriad = decimal.MaxValue;
        var lastMultiplier = decimal.MaxValue;
        length = 0;
        while (length < text.Length)
        {
            var rest = text[length..];
            if (digits is null && TryReadDigits(rest, out var number, out var digitsLength))
            {
                digits = number;
                length += digitsLength;
            }
            else if (MultiplierOf(rest[0]) is { } multiplier && multiplier < lastMultiplier && digits is null or < 1_000_000)
            {
                section += (digits ?? 1) * multiplier;
                digits = null;
                lastMultiplier = multiplier;
                length++;
            }
            else if (MyriadOf(rest[0]) is { } myriad && myriad < lastMyriad && (digits is not null || section > 0))
            {
                total += (section + (digits ?? 0)) * myriad;
                (section, digits) = (0, null);
                (lastMyriad, lastMultiplier) = (myriad, decimal.MaxValue);
                length++;
            }
            else
            {
                break;
            }
        }

        value = total + section + (digits ?? 0);
        return length > 0;
    }

    /// <summary>Whether <paramref name="c"/> is a kanji that numbers are written with.</summary>
    internal static bool IsKanjiNumeral(char c) => KanjiDigits.Contains(c, StringComparison.Ordinal) || MultiplierOf(c) is not null;

    private static bool TryReadDigits(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        value = 0;
        length = 0;
        while (length < Math.Min(text.Length, MaximumDigits) && KanjiDigits.IndexOf(text[length], StringComparison.Ordinal) is >= 0 and var digit)
            (value, length) = (value * 10 + digit, length + 1);
        return length > 0 || TryReadPositional(text, out value, out length);
    }

    private static bool TryReadPositional(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        value = 0;
        length = 0;
        var count = 0;
        while (length < text.Length && count < MaximumDigits)
        {
            if (DigitOf(text[length]) is { } digit)
                (value, length, count) = (value * 10 + digit, length + 1, count + 1);
            else if (count is > 0 and <= MaximumDigits - 3 && IsThousands(text[length..]))
                length++;
            else
                break;
        }

        if (count == 0)
            return false;
        if (length + 1 < text.Length && text[length] is '.' or '．' && DigitOf(text[length + 1]) is not null)
            length += 1 + ReadFraction(text[(length + 1)..], ref value);
        return true;
    }

    private static int ReadFraction(ReadOnlySpan<char> text, ref decimal value)
    {
        var scale = 1m;
        var length = 0;
        while (length < Math.Min(text.Length, MaximumFraction) && DigitOf(text[length]) is { } digit)
        {
            scale /= 10;
            value += digit * scale;
            length++;
        }

        return length;
    }

    /// <summary>A comma with three digits, and no fourth, behind it.</summary>
    private static bool IsThousands(ReadOnlySpan<char> text) =>
        text.Length > 3 && text[0] is ',' or '，'
        && DigitOf(text[1]) is not null && DigitOf(text[2]) is not null && DigitOf(text[3]) is not null
        && (text.Length == 4 || DigitOf(text[4]) is null);

    private static int? DigitOf(char c) => CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? digit : null;

    private static decimal? MultiplierOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };

    private static decimal? MyriadOf(char c) => c switch { '万' => 10_000, '億' => 100_000_000, '兆' => 1_000_000_000_000, _ => null };
}
