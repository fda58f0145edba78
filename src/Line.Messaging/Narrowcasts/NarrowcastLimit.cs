namespace Line.Messaging;

/// <summary>How many users get a narrowcast at most; LINE picks them at random.</summary>
public sealed record NarrowcastLimit
{
    /// <summary>At least 1.</summary>
    public int? Max { get; init; }

    /// <summary>No more than the month's messages allow.</summary>
    public bool? UpToRemainingQuota { get; init; }

    /// <summary>Rather none than some; only with <see cref="UpToRemainingQuota"/>.</summary>
    public bool? ForbidPartialDelivery { get; init; }
}
