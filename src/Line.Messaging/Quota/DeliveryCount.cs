namespace Line.Messaging;

/// <summary>How many messages were sent on a day.</summary>
public sealed record DeliveryCount(CountStatus Status, long? Success);
