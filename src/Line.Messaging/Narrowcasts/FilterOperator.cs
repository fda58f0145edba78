namespace Line.Messaging;

/// <summary>A combination of filters; exactly one of its parts is set.</summary>
public sealed record FilterOperator : DemographicFilter
{
    public IReadOnlyList<DemographicFilter>? And { get; init; }

    public IReadOnlyList<DemographicFilter>? Or { get; init; }

    public DemographicFilter? Not { get; init; }
}
