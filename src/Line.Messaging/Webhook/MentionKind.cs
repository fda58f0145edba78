namespace Line.Messaging.Webhook;

/// <summary>Whom a mention is for.</summary>
public enum MentionKind
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,
    User,
    All,
}
