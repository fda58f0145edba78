using System.Globalization;

namespace Line.Messaging.Json;

/// <summary>The values that LINE takes: keywords and perhaps measures.</summary>
internal sealed class AllowedText(string[] keywords, bool pixels = false, bool percent = false)
{
    /// <summary>For a message to people.</summary>
    public string Description { get; } =
        string.Join(", ", keywords) + (pixels ? ", or pixels" : "") + (percent ? ", or a percentage" : "");

    public bool Contains(string? value) =>
        value is not null && (keywords.AsSpan().Contains(value) || (pixels && IsMeasure(value, "px")) || (percent && IsMeasure(value, "%")));

    private static bool IsMeasure(string value, string unit) =>
        value.EndsWith(unit, StringComparison.Ordinal)
        && double.TryParse(value.AsSpan(..^unit.Length), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
