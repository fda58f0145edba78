using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>Where a coupon is seen.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<CouponVisibility>))]
public readonly record struct CouponVisibility(string Value) : ITextValue<CouponVisibility>
{
    /// <summary>Only by those who get it in a message.</summary>
    public static CouponVisibility Unlisted { get; } = new("UNLISTED");

    /// <summary>Also in LINE's lists of coupons.</summary>
    public static CouponVisibility Public { get; } = new("PUBLIC");

    static CouponVisibility ITextValue<CouponVisibility>.From(string value) => new(value);

    static AllowedText ITextValue<CouponVisibility>.Allowed { get; } = new(["UNLISTED", "PUBLIC"]);

    public override string ToString() => Value;
}
