namespace Line.Messaging;

/// <summary>How users met a message, or the messages of a unit.</summary>
public sealed record MessageInsight
{
    public MessageInsightOverview? Overview { get; init; }

    /// <summary>Bubble by bubble.</summary>
    public IReadOnlyList<BubbleInsight> Messages { get => field ?? []; init; }

    /// <summary>Link by link.</summary>
    public IReadOnlyList<ClickInsight> Clicks { get => field ?? []; init; }
}
