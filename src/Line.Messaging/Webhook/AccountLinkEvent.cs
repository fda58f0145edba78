namespace Line.Messaging.Webhook;

/// <summary>A user linked an account, or failed to. On failure there is neither source nor reply token.</summary>
public sealed record AccountLinkEvent : WebhookEvent
{
    public AccountLinkResult Result { get; init; }

    /// <summary>The nonce that the link began with.</summary>
    public required string Nonce { get; init; }
}
