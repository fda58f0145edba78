using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>A boundary of how long a user has been a friend.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<SubscriptionBoundary>))]
public readonly record struct SubscriptionBoundary(string Value) : ITextValue<SubscriptionBoundary>
{
    public static SubscriptionBoundary Day7 { get; } = new("day_7");

    public static SubscriptionBoundary Day30 { get; } = new("day_30");

    public static SubscriptionBoundary Day90 { get; } = new("day_90");

    public static SubscriptionBoundary Day180 { get; } = new("day_180");

    public static SubscriptionBoundary Day365 { get; } = new("day_365");

    static SubscriptionBoundary ITextValue<SubscriptionBoundary>.From(string value) => new(value);

    static AllowedText ITextValue<SubscriptionBoundary>.Allowed { get; } = new(["day_7", "day_30", "day_90", "day_180", "day_365"]);

    public override string ToString() => Value;
}
