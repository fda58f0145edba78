namespace Line.Messaging;

/// <summary>What LINE got from a webhook endpoint.</summary>
/// <param name="Success">Whether it answered well.</param>
/// <param name="Timestamp">When it was tested.</param>
/// <param name="StatusCode">Its status; 0 or less without an answer.</param>
public sealed record WebhookTestResult(bool Success, DateTimeOffset Timestamp, int StatusCode)
{
    public string? Reason { get; init; }

    public string? Detail { get; init; }
}
