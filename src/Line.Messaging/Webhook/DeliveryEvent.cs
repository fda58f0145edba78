namespace Line.Messaging.Webhook;

/// <summary>A LINE notification message reached its user.</summary>
public sealed record DeliveryEvent : WebhookEvent
{
    /// <summary>The hashed phone number, or the X-Line-Delivery-Tag of the request.</summary>
    public required string Data { get; init; }
}
