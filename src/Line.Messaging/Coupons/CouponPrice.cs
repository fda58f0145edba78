using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>How a cash-back or discount is reckoned.</summary>
[JsonConverter(typeof(CouponPriceConverter))]
public abstract record CouponPrice : LineObject
{
    private protected CouponPrice(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }
}
