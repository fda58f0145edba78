namespace Line.Messaging;

internal sealed record SendResponse
{
    public IReadOnlyList<SentMessage> SentMessages { get => field ?? []; init; }
}
