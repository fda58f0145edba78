using System.Globalization;

namespace Line.Simulator.Account;

/// <summary>LINE: days are `yyyyMMdd` in Japanese time.</summary>
internal static class Days
{
    public static bool IsDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
