namespace Line.Messaging;

internal sealed record AggregationUnitUsage(long NumOfCustomAggregationUnits);
