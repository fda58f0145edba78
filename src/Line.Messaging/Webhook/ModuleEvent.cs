namespace Line.Messaging.Webhook;

/// <summary>A module channel was attached to or detached from an account.</summary>
public sealed record ModuleEvent : WebhookEvent
{
    public ModuleChange Change { get; init; }

    /// <summary>User id of the account's bot.</summary>
    public string? BotId { get; init; }

    /// <summary>What the account's administrator permitted; only when attached.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Why the module was detached, e.g. <c>bot_deleted</c>.</summary>
    public string? Reason { get; init; }
}
