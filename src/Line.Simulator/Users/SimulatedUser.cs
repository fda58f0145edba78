using System.Text.Json.Nodes;

namespace Line.Simulator.Users;

/// <summary>A LINE user as the simulator knows it.</summary>
internal sealed record SimulatedUser(string UserId, string DisplayName)
{
    public string? PictureUrl { get; init; }

    public string? StatusMessage { get; init; }

    public string Language { get; init; } = "ja";

    public Friendship Friendship { get; init; } = Friendship.Friend;

    /// <summary>When the user last wrote; LINE: a non-friend who wrote within 7 days may be pushed to.</summary>
    public DateTimeOffset? LastWroteAt { get; init; }

    /// <summary>The rich menu linked to this user, before the account's default.</summary>
    public string? RichMenuId { get; init; }

    /// <summary>What LINE would guess of the user, for demographic filters: gender, age, area, appType, subscriptionPeriod.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public JsonObject ToJson() => new()
    {
        ["userId"] = UserId,
        ["displayName"] = DisplayName,
        ["pictureUrl"] = PictureUrl,
        ["statusMessage"] = StatusMessage,
        ["language"] = Language,
        ["friendship"] = Friendship switch
        {
            Friendship.Friend => "friend",
            Friendship.Blocked => "blocked",
            _ => "stranger",
        },
        ["richMenuId"] = RichMenuId,
    };
}
