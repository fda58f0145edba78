namespace Line.Simulator.Faults;

/// <summary>What can be made to go wrong.</summary>
internal enum FaultKind
{
    /// <summary>The answer comes late.</summary>
    Latency,

    /// <summary>429 with the rate-limit message.</summary>
    RateLimit,

    /// <summary>429 with the monthly-limit message.</summary>
    MonthlyLimit,

    /// <summary>500, nothing accepted.</summary>
    ServerError,

    /// <summary>The request is accepted and carried out, but the caller never hears of it.</summary>
    TimeoutAfterAccepting,

    /// <summary>The connection is cut before anything is done.</summary>
    DroppedConnection,

    /// <summary>The webhook arrives twice.</summary>
    DuplicateWebhook,

    /// <summary>The webhook arrives after the next one of the same talk.</summary>
    ReorderedWebhook,
}
