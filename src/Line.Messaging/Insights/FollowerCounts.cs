namespace Line.Messaging;

/// <summary>How many users follow the account on a day.</summary>
public sealed record FollowerCounts(CountStatus Status)
{
    /// <summary>Ever; users who blocked the account later are still counted.</summary>
    public long? Followers { get; init; }

    /// <summary>Whom a message by attributes can reach.</summary>
    public long? TargetedReaches { get; init; }

    /// <summary>Users who block the account.</summary>
    public long? Blocks { get; init; }
}
