using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>Whether a coupon can be had.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<CouponStatus>))]
public readonly record struct CouponStatus(string Value) : ITextValue<CouponStatus>
{
    public static CouponStatus Draft { get; } = new("DRAFT");

    public static CouponStatus Running { get; } = new("RUNNING");

    public static CouponStatus Closed { get; } = new("CLOSED");

    static CouponStatus ITextValue<CouponStatus>.From(string value) => new(value);

    static AllowedText ITextValue<CouponStatus>.Allowed { get; } = new(["DRAFT", "RUNNING", "CLOSED"]);

    public override string ToString() => Value;
}
