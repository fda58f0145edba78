namespace Line.Messaging;

/// <summary>An audience for narrowcasts.</summary>
public sealed record AudienceGroup(long AudienceGroupId)
{
    /// <summary>UPLOAD, CLICK, IMP, …; LINE adds values.</summary>
    public string? Type { get; init; }

    /// <summary>Its name.</summary>
    public string? Description { get; init; }

    public AudienceStatus Status { get; init; }

    public string? FailedType { get; init; }

    /// <summary>Users in it.</summary>
    public long? AudienceCount { get; init; }

    /// <summary>Seconds since the Unix epoch.</summary>
    public long Created { get; init; }

    /// <summary>Seconds since the Unix epoch.</summary>
    public long? ExpireTimestamp { get; init; }

    /// <summary>The message it is about.</summary>
    public string? RequestId { get; init; }

    /// <summary>The link it is about.</summary>
    public string? ClickUrl { get; init; }

    /// <summary>Made of advertising ids.</summary>
    public bool? IsIfaAudience { get; init; }

    /// <summary>READ or READ_WRITE.</summary>
    public string? Permission { get; init; }

    /// <summary>OA_MANAGER, MESSAGING_API, …</summary>
    public string? CreateRoute { get; init; }
}
