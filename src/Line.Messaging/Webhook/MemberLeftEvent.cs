namespace Line.Messaging.Webhook;

/// <summary>Users left a group or room that the account is in.</summary>
public sealed record MemberLeftEvent : WebhookEvent
{
    public required IReadOnlyList<UserSource> Members { get; init; }
}
