namespace Line.Messaging;

/// <summary>How often a rich menu was seen and tapped, day by day.</summary>
public sealed record RichMenuDailyInsight(string RichMenuId)
{
    /// <summary>First day that is counted, yyyyMMdd.</summary>
    public string? MetricsFrom { get; init; }

    /// <summary>Last day that is counted, yyyyMMdd.</summary>
    public string? MetricsTo { get; init; }

    public RichMenuDailyMetrics? Impression { get; init; }

    public IReadOnlyList<RichMenuAreaDailyMetrics> Clicks { get => field ?? []; init; }
}
