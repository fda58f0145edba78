namespace Line.Messaging.Webhook;

/// <summary>How an account link ended.</summary>
public enum AccountLinkResult
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,
    Ok,
    Failed,
}
