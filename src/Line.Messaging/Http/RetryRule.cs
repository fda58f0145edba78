namespace Line.Messaging.Http;

/// <summary>Whether a call may be made again after an answer that was lost or a server error.</summary>
internal enum RetryRule
{
    /// <summary>A second call could do the work twice, or cannot work: a reply token is used up by a reply whose answer was lost.</summary>
    Never,

    /// <summary>A second call leaves the same state.</summary>
    Idempotent,

    /// <summary>LINE tells a second call by its X-Line-Retry-Key (LINE: push, multicast, narrowcast and broadcast only).</summary>
    ByKey,
}
