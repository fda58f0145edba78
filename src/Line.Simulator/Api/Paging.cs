using System.Globalization;
using System.Text;

namespace Line.Simulator.Api;

/// <summary>Continuation tokens of lists: opaque outside, a position inside.</summary>
internal static class Paging
{
    public static string Next(int position) =>
        Convert.ToHexStringLower(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"next:{position}")));

    public static bool TryRead(string? token, out int position)
    {
        position = 0;
        if (string.IsNullOrEmpty(token))
            return true;
        if (token.Length % 2 != 0 || !token.All(char.IsAsciiHexDigit))
            return false;
        var text = Encoding.ASCII.GetString(Convert.FromHexString(token));
        return text.StartsWith("next:", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out position);
    }
}
