namespace Line.Messaging.Webhook;

/// <summary>Who keeps a media file.</summary>
public enum ContentProviderKind
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,
    Line,
    External,
}
