namespace Line.Messaging;

/// <summary>How far a narrowcast is.</summary>
public sealed record NarrowcastProgress(NarrowcastPhase Phase, DateTimeOffset AcceptedTime)
{
    /// <summary>Users who got it.</summary>
    public long? SuccessCount { get; init; }

    /// <summary>Users who did not.</summary>
    public long? FailureCount { get; init; }

    /// <summary>Users it was meant for.</summary>
    public long? TargetCount { get; init; }

    /// <summary>1 internal, 2 too few recipients, 3 retried although accepted, 4 an audience below 50, 5 cancelled rather than partial.</summary>
    public int? ErrorCode { get; init; }

    public string? FailedDescription { get; init; }

    public DateTimeOffset? CompletedTime { get; init; }
}
