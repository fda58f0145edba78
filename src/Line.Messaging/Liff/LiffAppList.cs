namespace Line.Messaging;

internal sealed record LiffAppList
{
    public IReadOnlyList<LiffApp> Apps { get => field ?? []; init; }
}
