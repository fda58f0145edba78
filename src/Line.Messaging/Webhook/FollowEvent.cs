namespace Line.Messaging.Webhook;

/// <summary>A user added the account as a friend or unblocked it.</summary>
public sealed record FollowEvent : WebhookEvent
{
    /// <summary>True for an unblock. Not fully accurate, says LINE; absent in older bodies.</summary>
    public bool? IsUnblocked { get; init; }
}
