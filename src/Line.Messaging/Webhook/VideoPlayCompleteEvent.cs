namespace Line.Messaging.Webhook;

/// <summary>A user watched a video with a tracking id to its end.</summary>
public sealed record VideoPlayCompleteEvent : WebhookEvent
{
    public required string TrackingId { get; init; }
}
