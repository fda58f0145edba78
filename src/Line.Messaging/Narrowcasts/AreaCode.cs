using System.Globalization;
using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>A prefecture, county or region, e.g. <c>jp_35</c> for Yamaguchi.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<AreaCode>))]
public readonly record struct AreaCode(string Value) : ITextValue<AreaCode>
{
    /// <summary>A prefecture of Japan by its number in JIS X 0401 (1 Hokkaido to 47 Okinawa), which LINE uses too.</summary>
    public static AreaCode Japan(int prefecture) => prefecture is >= 1 and <= 47
        ? new(string.Create(CultureInfo.InvariantCulture, $"jp_{prefecture:00}"))
        : throw new ArgumentOutOfRangeException(nameof(prefecture), prefecture, "Japan has prefectures 1 to 47.");

    static AreaCode ITextValue<AreaCode>.From(string value) => new(value);

    static AllowedText ITextValue<AreaCode>.Allowed { get; } = new(
    [
        .. Numbered("jp", 47), .. Numbered("tw", 22), .. Numbered("th", 8), .. Numbered("id", 12),
    ]);

    public override string ToString() => Value;

    private static IEnumerable<string> Numbered(string country, int count) =>
        Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{country}_{number:00}"));
}
