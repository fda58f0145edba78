namespace Line.Messaging.Webhook;

/// <summary>Users joined a group or room that the account is in.</summary>
public sealed record MemberJoinedEvent : WebhookEvent
{
    public required IReadOnlyList<UserSource> Members { get; init; }
}
