namespace Line.Messaging;

/// <summary>The messages that may be sent this month.</summary>
/// <param name="Type">Whether there is a limit.</param>
/// <param name="Value">The limit.</param>
public sealed record MessageQuota(QuotaKind Type, long? Value);
