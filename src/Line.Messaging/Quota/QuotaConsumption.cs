namespace Line.Messaging;

internal sealed record QuotaConsumption(long TotalUsage);
