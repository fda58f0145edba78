namespace Line.Messaging;

/// <summary>Users who have been friends for a time.</summary>
public sealed record SubscriptionPeriodFilter : DemographicFilter
{
    /// <summary>At least so long.</summary>
    public SubscriptionBoundary? Gte { get; init; }

    /// <summary>Shorter than this.</summary>
    public SubscriptionBoundary? Lt { get; init; }
}
