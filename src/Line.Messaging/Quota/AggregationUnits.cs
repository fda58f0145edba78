namespace Line.Messaging;

internal sealed record AggregationUnits
{
    public IReadOnlyList<string> CustomAggregationUnits { get => field ?? []; init; }

    public string? Next { get; init; }
}
