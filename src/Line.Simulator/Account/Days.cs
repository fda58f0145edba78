using System.Globalization;

namespace Line.Simulator.Account;

/// <summary>LINE: days are `yyyyMMdd` in Japanese time.</summary>
internal static class Days
{
    public static bool IsDay(string? text) => TryRead(text, out _);

    public static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
