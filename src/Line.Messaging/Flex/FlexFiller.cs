namespace Line.Messaging.Flex;

/// <summary>Space. LINE calls it deprecated: use margins, padding and spacing.</summary>
public sealed record FlexFiller() : FlexComponent("filler")
{
    public int? Flex { get; init; }
}
