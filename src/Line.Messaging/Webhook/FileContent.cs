namespace Line.Messaging.Webhook;

/// <summary>A file.</summary>
public sealed record FileContent : MessageContent
{
    public string? FileName { get; init; }

    /// <summary>Size in bytes.</summary>
    public long? FileSize { get; init; }
}
