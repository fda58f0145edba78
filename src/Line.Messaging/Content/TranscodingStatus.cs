namespace Line.Messaging;

/// <summary>How far LINE is with a video or sound.</summary>
public enum TranscodingStatus
{
    /// <summary>A value newer than this library.</summary>
    Unknown,

    /// <summary>Not yet ready.</summary>
    Processing,

    /// <summary>Ready to be fetched.</summary>
    Succeeded,

    /// <summary>It cannot be fetched.</summary>
    Failed,
}
