namespace Line.Messaging.Webhook;

/// <summary>A user joined, left or renewed a membership plan.</summary>
public sealed record MembershipEvent : WebhookEvent
{
    public MembershipChange Change { get; init; }

    public required long MembershipId { get; init; }
}
