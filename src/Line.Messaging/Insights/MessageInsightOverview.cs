namespace Line.Messaging;

/// <summary>How users met a message as a whole. Counts below 20 are null.</summary>
public sealed record MessageInsightOverview
{
    /// <summary>The broadcast or narrowcast; absent for units.</summary>
    public string? RequestId { get; init; }

    /// <summary>When it was sent, in seconds since the Unix epoch.</summary>
    public long? Timestamp { get; init; }

    public long? Delivered { get; init; }

    /// <summary>Users who saw at least one bubble.</summary>
    public long? UniqueImpression { get; init; }

    /// <summary>Users who opened a link.</summary>
    public long? UniqueClick { get; init; }

    public long? UniqueMediaPlayed { get; init; }

    public long? UniqueMediaPlayed100Percent { get; init; }
}
