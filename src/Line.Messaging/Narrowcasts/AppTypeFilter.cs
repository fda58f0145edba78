namespace Line.Messaging;

/// <summary>Users of one of these operating systems.</summary>
public sealed record AppTypeFilter(IReadOnlyList<AppType> OneOf) : DemographicFilter;
