namespace Line.Messaging;

/// <summary>Users in one of these areas.</summary>
public sealed record AreaFilter(IReadOnlyList<AreaCode> OneOf) : DemographicFilter;
