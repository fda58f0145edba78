using System.Globalization;

namespace Line.Messaging.Http;

/// <summary>Values as LINE's queries want them.</summary>
internal static class LineQuery
{
    public static string Format(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
