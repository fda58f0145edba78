namespace Line.Messaging;

/// <summary>The body of reply, push, multicast, broadcast and of their validation.</summary>
internal sealed record SendRequest(IReadOnlyList<Message> Messages)
{
    public string? ReplyToken { get; init; }

    public string? To { get; init; }

    /// <summary>Left out when false, its default: LINE's validation endpoints take messages alone.</summary>
    public bool? NotificationDisabled { get; init; }

    public IReadOnlyList<string>? CustomAggregationUnits { get; init; }
}
