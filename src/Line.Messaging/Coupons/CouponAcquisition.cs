using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>How users get a coupon.</summary>
[JsonConverter(typeof(CouponAcquisitionConverter))]
public abstract record CouponAcquisition : LineObject
{
    private protected CouponAcquisition(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }
}
