namespace Line.Messaging;

/// <summary>A part of the audiences.</summary>
public sealed record AudiencePage
{
    public IReadOnlyList<AudienceGroup> AudienceGroups { get => field ?? []; init; }

    public bool HasNextPage { get; init; }

    public long TotalCount { get; init; }

    public long ReadWriteAudienceGroupTotalCount { get; init; }

    /// <summary>From 1.</summary>
    public long Page { get; init; }

    public long Size { get; init; }
}
