using System.Globalization;

namespace ConciergeBot.Knowledge.Figures;

/// <summary>How numbers join with their neighbours: 8:30, 1/2, 3分の2, 3〜5, "1st", "7 p.m.".</summary>
internal static class NumeralForms
{
    /// <summary>"1 and a half".</summary>
    public const string EnglishHalf = " and a half";

    private static readonly string[] Separators = ["~", "-", "・", "、", "/", "+", "と", "か", "→", "から", " to ", " or ", " and "];

    /// <summary>What stands between two numbers that share a unit; 0 where nothing of the kind does.</summary>
    public static int SeparatorLength(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var separator in Separators)
        {
            if (separator.Length > longest && text.StartsWith(separator))
                longest = separator.Length;
        }

        return longest;
    }

    /// <summary>8:30 and 19:00.</summary>
    public static bool TryReadClock(ReadOnlySpan<char> text, out ClockTime clock, out int length)
    {
        clock = new ClockTime(0, 0);
        length = text is [_, ':', ..] ? 4 : text is [_, _, ':', ..] ? 5 : 0;
        if (length == 0 || text.Length < length || text.Length > length && char.IsAsciiDigit(text[length]))
            return false;
        if (!int.TryParse(text[..(length - 3)], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(text[(length - 2)..length], NumberStyles.None, CultureInfo.InvariantCulture, out var minute))
            return false;
        clock = new ClockTime(hour, minute);
        return hour < 30 && minute < 60;
    }

    /// <summary>1/2 and 3分の2, but not a date such as 4/1/2026.</summary>
    public static bool TryReadRatio(ReadOnlySpan<char> text, decimal first, int firstLength, out decimal ratio, out int length)
    {
        ratio = 0;
        length = 0;
        var rest = text[firstLength..];
        var sign = rest is ['/', ..] ? 1 : rest is ['分', 'の', ..] ? 2 : 0;
        if (sign == 0 || !JapaneseNumerals.TryRead(rest[sign..], out var second, out var secondLength))
            return false;
        length = firstLength + sign + secondLength;
        if (first is 0 or > 999 || second is 0 or > 999 || text[length..] is ['/', ..])
            return false;
        ratio = sign == 1 ? first / second : second / first;
        return true;
    }

    /// <summary>"st", "nd", "rd", "th": an English ordinal counts anything.</summary>
    public static int OrdinalSuffixLength(ReadOnlySpan<char> text) =>
        text is ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..] or ['t', 'h', ..] && (text.Length == 2 || !char.IsAsciiLetter(text[2])) ? 2 : 0;

    /// <summary>"pm" and "p.m." behind a time.</summary>
    public static bool IsAfternoon(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(' ');
        return rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("p.m.", StringComparison.OrdinalIgnoreCase);
    }
}
