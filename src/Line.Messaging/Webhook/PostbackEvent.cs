namespace Line.Messaging.Webhook;

/// <summary>A user tapped a control with a postback, date-time picker or rich-menu switch action.</summary>
public sealed record PostbackEvent : WebhookEvent
{
    public required string Data { get; init; }

    /// <summary>What a date-time picker or rich-menu switch adds.</summary>
    public PostbackParameters? Params { get; init; }
}
