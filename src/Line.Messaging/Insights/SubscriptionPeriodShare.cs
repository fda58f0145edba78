namespace Line.Messaging;

/// <summary>A share of the friends (e.g. within30days).</summary>
public sealed record SubscriptionPeriodShare(string SubscriptionPeriod, double Percentage);
