namespace Line.Messaging;

/// <summary>A web app within LINE.</summary>
public sealed record LiffApp(string LiffId)
{
    public LiffView? View { get; init; }

    /// <summary>Its name.</summary>
    public string? Description { get; init; }

    public LiffFeatures? Features { get; init; }

    /// <summary><c>concat</c>.</summary>
    public string? PermanentLinkPattern { get; init; }

    /// <summary>openid, email, profile, chat_message.write.</summary>
    public IReadOnlyList<string> Scope { get => field ?? []; init; }

    /// <summary>normal, aggressive or none.</summary>
    public string? BotPrompt { get; init; }
}
