namespace Line.Simulator.Tokens;

/// <summary>How many tokens of a kind a channel may hold, and what happens at one more.</summary>
internal sealed record ChannelTokenKind(string Name, int Limit, bool OldestGivesWay)
{
    /// <summary>LINE: unlimited, 15 minutes, cannot be revoked. Bounded here so that memory is.</summary>
    public static ChannelTokenKind Stateless { get; } = new("stateless", 10_000, OldestGivesWay: true);

    /// <summary>LINE: 30 a channel, further requests are refused.</summary>
    public static ChannelTokenKind V21 { get; } = new("v2.1", 30, OldestGivesWay: false);

    /// <summary>LINE: 30 a channel, the oldest is revoked.</summary>
    public static ChannelTokenKind ShortLived { get; } = new("short-lived", 30, OldestGivesWay: true);
}
