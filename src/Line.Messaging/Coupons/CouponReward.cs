using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>What a coupon is worth.</summary>
[JsonConverter(typeof(CouponRewardConverter))]
public abstract record CouponReward : LineObject
{
    private protected CouponReward(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }
}
