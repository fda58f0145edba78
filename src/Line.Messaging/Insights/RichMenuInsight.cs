namespace Line.Messaging;

/// <summary>How often a rich menu was seen and tapped over a time.</summary>
public sealed record RichMenuInsight(string RichMenuId)
{
    /// <summary>First day that is counted, yyyyMMdd.</summary>
    public string? MetricsFrom { get; init; }

    /// <summary>Last day that is counted, yyyyMMdd.</summary>
    public string? MetricsTo { get; init; }

    public RichMenuMetrics? Impression { get; init; }

    public IReadOnlyList<RichMenuAreaMetrics> Clicks { get => field ?? []; init; }
}
