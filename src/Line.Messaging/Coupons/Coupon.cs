using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>A coupon as LINE keeps it.</summary>
public sealed record Coupon
{
    [JsonConverter(typeof(IdConverter))]
    public string? CouponId { get; init; }

    public CouponStatus? Status { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? UsageCondition { get; init; }

    public CouponAcquisition? AcquisitionCondition { get; init; }

    public CouponReward? Reward { get; init; }

    public CouponVisibility? Visibility { get; init; }

    public CouponTimeZone? Timezone { get; init; }

    /// <summary>Valid from, in seconds since the Unix epoch.</summary>
    public long? StartTimestamp { get; init; }

    /// <summary>Valid until, in seconds since the Unix epoch.</summary>
    public long? EndTimestamp { get; init; }

    /// <summary>Made at, in seconds since the Unix epoch.</summary>
    public long? CreatedTimestamp { get; init; }

    /// <summary>How many there are in all; -1 without a limit.</summary>
    public long? MaxAcquireCount { get; init; }

    /// <summary>How often one can be used; -1 without a limit.</summary>
    public int? MaxUseCountPerTicket { get; init; }

    /// <summary>How many a user may have.</summary>
    public long? MaxTicketPerUser { get; init; }

    public string? ImageUrl { get; init; }

    public string? BarcodeImageUrl { get; init; }

    public string? CouponCode { get; init; }
}
