namespace Line.Messaging;

/// <summary>Settings of a web app within LINE. In an update, what is null stays as it is.</summary>
public sealed record LiffAppSettings
{
    /// <summary>Needed for a new app.</summary>
    public LiffView? View { get; init; }

    /// <summary>Its name; words like LINE are refused.</summary>
    public string? Description { get; init; }

    public LiffFeatures? Features { get; init; }

    /// <summary><c>concat</c>.</summary>
    public string? PermanentLinkPattern { get; init; }

    /// <summary>openid, email, profile, chat_message.write.</summary>
    public IReadOnlyList<string>? Scope { get; init; }

    /// <summary>Whether to offer friendship: normal, aggressive or none.</summary>
    public string? BotPrompt { get; init; }
}
