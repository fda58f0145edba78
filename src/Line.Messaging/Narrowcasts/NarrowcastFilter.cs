namespace Line.Messaging;

internal sealed record NarrowcastFilter(DemographicFilter Demographic);
