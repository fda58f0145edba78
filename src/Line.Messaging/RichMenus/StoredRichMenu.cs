namespace Line.Messaging;

/// <summary>A rich menu as LINE keeps it.</summary>
public sealed record StoredRichMenu
{
    public string RichMenuId { get => field ?? ""; init; }

    public RichMenuSize? Size { get; init; }

    public bool Selected { get; init; }

    public string Name { get => field ?? ""; init; }

    public string ChatBarText { get => field ?? ""; init; }

    public IReadOnlyList<RichMenuArea> Areas { get => field ?? []; init; }
}
