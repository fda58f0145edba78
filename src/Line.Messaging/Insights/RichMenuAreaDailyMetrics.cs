namespace Line.Messaging;

/// <summary>How often a part of a rich menu was tapped and by how many, day by day.</summary>
public sealed record RichMenuAreaDailyMetrics(RichMenuBounds Bounds)
{
    public IReadOnlyList<RichMenuDay> Metrics { get => field ?? []; init; }
}
