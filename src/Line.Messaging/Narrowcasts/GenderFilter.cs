namespace Line.Messaging;

/// <summary>Users of one of these genders.</summary>
public sealed record GenderFilter(IReadOnlyList<Gender> OneOf) : DemographicFilter;
