namespace Line.Messaging;

/// <summary>The account that the bot speaks for.</summary>
public sealed record BotInfo(string UserId, string BasicId, string DisplayName)
{
    /// <summary>Absent where none is bought.</summary>
    public string? PremiumId { get; init; }

    public string? PictureUrl { get; init; }

    /// <summary><c>chat</c> where people can answer in the account's chat, <c>bot</c> where not.</summary>
    public string? ChatMode { get; init; }

    /// <summary><c>auto</c> or <c>manual</c>.</summary>
    public string? MarkAsReadMode { get; init; }
}
