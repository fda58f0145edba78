using Line.Simulator.Messages;

namespace Line.Simulator.Insight;

/// <summary>One broadcast or narrowcast and whom it reached.</summary>
internal sealed record SendRecord(string RequestId, SendKind Kind, DateTimeOffset At, int MessageCount, IReadOnlySet<string> Recipients)
{
    /// <summary>Who has the message on the screen: the chat page shows every delivered message, so all of them.</summary>
    public IReadOnlySet<string> Seen => Recipients;

    /// <summary>Taps on links are not followed, so nobody is known to have clicked.</summary>
    public IReadOnlySet<string> Clicked { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Of a narrowcast that failed after it was accepted (LINE: 2 too few recipients, 4 too small an audience, 5 partial delivery forbidden).</summary>
    public int? ErrorCode { get; init; }

    public string? Failure { get; init; }
}
