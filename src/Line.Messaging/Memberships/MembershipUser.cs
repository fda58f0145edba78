namespace Line.Messaging;

/// <summary>A user's place in a plan.</summary>
public sealed record MembershipUser(long MembershipNo)
{
    /// <summary>Seconds since the Unix epoch.</summary>
    public long JoinedTime { get; init; }

    /// <summary>In Japan's time.</summary>
    public DateOnly? NextBillingDate { get; init; }

    /// <summary>Since the last time the user joined.</summary>
    public int TotalSubscriptionMonths { get; init; }
}
