namespace Line.Messaging;

/// <summary>How often and by how many, day by day.</summary>
public sealed record RichMenuDailyMetrics
{
    public IReadOnlyList<RichMenuDay> Metrics { get => field ?? []; init; }
}
