namespace Line.Messaging.Webhook;

/// <summary>A mention in a received text.</summary>
/// <param name="Kind">One user or everybody.</param>
/// <param name="Index">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public sealed record Mentionee(MentionKind Kind, int Index, int Length)
{
    /// <summary>The user; only with the user's consent.</summary>
    public string? UserId { get; init; }

    /// <summary>Whether the bot itself is mentioned; absent in older bodies.</summary>
    public bool? IsSelf { get; init; }
}
