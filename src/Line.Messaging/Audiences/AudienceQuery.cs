namespace Line.Messaging;

/// <summary>Which audiences to list.</summary>
public sealed record AudienceQuery
{
    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>A part of the name.</summary>
    public string? Description { get; init; }

    /// <summary>IN_PROGRESS, READY, FAILED, EXPIRED, …</summary>
    public string? Status { get; init; }

    /// <summary>At most 40.</summary>
    public int? Size { get; init; }

    /// <summary>OA_MANAGER, MESSAGING_API, …</summary>
    public string? CreateRoute { get; init; }

    /// <summary>Of one's own list: also those of other channels.</summary>
    public bool? IncludesExternalPublicGroups { get; init; }

    /// <summary>Of the shared list: also one's own.</summary>
    public bool? IncludesOwnedAudienceGroups { get; init; }
}
