namespace Line.Messaging;

/// <summary>Users of an age.</summary>
public sealed record AgeFilter : DemographicFilter
{
    /// <summary>The youngest.</summary>
    public AgeBoundary? Gte { get; init; }

    /// <summary>Younger than this.</summary>
    public AgeBoundary? Lt { get; init; }
}
