namespace Line.Messaging;

internal sealed record TokenKeyIds
{
    public IReadOnlyList<string> Kids { get => field ?? []; init; }
}
