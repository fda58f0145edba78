using System.Globalization;

namespace ConciergeBot.Knowledge.Figures;

/// <summary>"March 31", "April 2025", "December 1, 2025".</summary>
internal static class EnglishDates
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static int? MonthOf(string word) =>
        Array.FindIndex(Months, 0, 12, month => month.Equals(word, StringComparison.Ordinal)) is >= 0 and var index ? index + 1 : null;

    /// <summary>Reads what follows the month's name.</summary>
    public static bool TryReadRest(ReadOnlySpan<char> text, int month, out CalendarDate date, out int length)
    {
        date = new CalendarDate(null, month, null);
        if (!TryReadNumber(text, " ", out var first, out length))
            return false;
        if (first is >= 1900 and < 2200)
        {
            date = date with { Year = first };
            return true;
        }

        date = date with { Day = first };
        if (first is < 1 or > 31)
            return false;
        if (TryReadNumber(text[length..], ", ", out var year, out var yearLength) && year is >= 1900 and < 2200)
        {
            date = date with { Year = year };
            length += yearLength;
        }

        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, string before, out int number, out int length)
    {
        number = 0;
        length = before.Length;
        if (!text.StartsWith(before))
            return false;
        while (length < text.Length && length - before.Length < 4 && char.IsAsciiDigit(text[length]))
            number = number * 10 + (text[length++] - '0');
        return length > before.Length && (length == text.Length || !char.IsAsciiLetterOrDigit(text[length]));
    }
}
