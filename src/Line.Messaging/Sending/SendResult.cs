namespace Line.Messaging;

/// <summary>What became of messages that LINE took.</summary>
public sealed record SendResult
{
    /// <summary>LINE's id of this request: the key to a narrowcast's progress and to the statistics.</summary>
    public string? RequestId { get; init; }

    /// <summary>The id of the earlier request that LINE had already taken under the same retry key (409).</summary>
    public string? AcceptedRequestId { get; init; }

    /// <summary>Whether an earlier request did the work.</summary>
    public bool WasAlreadyAccepted => AcceptedRequestId is not null;

    /// <summary>The messages in their order; replies and pushes only.</summary>
    public IReadOnlyList<SentMessage> SentMessages { get; init; } = [];

    /// <summary>The key under which the request may be repeated for 24 hours.</summary>
    public Guid? RetryKey { get; init; }
}
