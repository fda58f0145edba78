namespace Line.Messaging;

/// <summary>An upload to an audience.</summary>
public sealed record AudienceJob(long AudienceGroupJobId, long AudienceGroupId)
{
    public string? Description { get; init; }

    public string? Type { get; init; }

    /// <summary>QUEUED, WORKING, FINISHED or FAILED.</summary>
    public string? JobStatus { get; init; }

    public string? FailedType { get; init; }

    public long? AudienceCount { get; init; }

    /// <summary>Seconds since the Unix epoch.</summary>
    public long Created { get; init; }
}
