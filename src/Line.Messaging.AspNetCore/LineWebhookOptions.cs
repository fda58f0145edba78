namespace Line.Messaging.AspNetCore;

/// <summary>Limits of a webhook endpoint.</summary>
public sealed class LineWebhookOptions
{
    /// <summary>Larger bodies are refused with 413, chunked ones as soon as they pass it.</summary>
    public long MaxBodyBytes { get; set; } = 1024 * 1024;
}
