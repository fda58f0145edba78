namespace Line.Messaging;

internal sealed record RichMenuAliasList
{
    public IReadOnlyList<RichMenuAlias> Aliases { get => field ?? []; init; }
}
