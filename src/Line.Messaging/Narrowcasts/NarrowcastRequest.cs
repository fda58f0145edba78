namespace Line.Messaging;

internal sealed record NarrowcastRequest(IReadOnlyList<Message> Messages)
{
    public Recipient? Recipient { get; init; }

    public NarrowcastFilter? Filter { get; init; }

    public NarrowcastLimit? Limit { get; init; }

    public bool? NotificationDisabled { get; init; }
}
