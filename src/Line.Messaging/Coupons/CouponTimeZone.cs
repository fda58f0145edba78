using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>The zone in which LINE shows a coupon's times.</summary>
/// <param name="Value">The value as LINE spells it, of which it has 34: <c>EUROPE_PARIS</c>.</param>
[JsonConverter(typeof(TextValueConverter<CouponTimeZone>))]
public readonly record struct CouponTimeZone(string Value) : ITextValue<CouponTimeZone>
{
    public static CouponTimeZone Tokyo { get; } = new("ASIA_TOKYO");

    public static CouponTimeZone Bangkok { get; } = new("ASIA_BANGKOK");

    public static CouponTimeZone Taipei { get; } = new("ASIA_TAIPEI");

    static CouponTimeZone ITextValue<CouponTimeZone>.From(string value) => new(value);

    static AllowedText ITextValue<CouponTimeZone>.Allowed { get; } = new(
    [
        "ETC_GMT_MINUS_12", "ETC_GMT_MINUS_11", "PACIFIC_HONOLULU", "AMERICA_ANCHORAGE", "AMERICA_LOS_ANGELES", "AMERICA_PHOENIX",
        "AMERICA_CHICAGO", "AMERICA_NEW_YORK", "AMERICA_CARACAS", "AMERICA_SANTIAGO", "AMERICA_ST_JOHNS", "AMERICA_SAO_PAULO",
        "ETC_GMT_MINUS_2", "ATLANTIC_CAPE_VERDE", "EUROPE_LONDON", "EUROPE_PARIS", "EUROPE_ISTANBUL", "EUROPE_MOSCOW", "ASIA_TEHRAN",
        "ASIA_TBILISI", "ASIA_KABUL", "ASIA_TASHKENT", "ASIA_COLOMBO", "ASIA_KATHMANDU", "ASIA_ALMATY", "ASIA_RANGOON", "ASIA_BANGKOK",
        "ASIA_TAIPEI", "ASIA_TOKYO", "AUSTRALIA_DARWIN", "AUSTRALIA_SYDNEY", "ASIA_VLADIVOSTOK", "ETC_GMT_PLUS_12", "PACIFIC_TONGATAPU",
    ]);

    public override string ToString() => Value;
}
