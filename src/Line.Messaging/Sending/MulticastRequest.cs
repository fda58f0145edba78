namespace Line.Messaging;

internal sealed record MulticastRequest(IReadOnlyList<string> To, IReadOnlyList<Message> Messages)
{
    public bool? NotificationDisabled { get; init; }

    public IReadOnlyList<string>? CustomAggregationUnits { get; init; }
}
