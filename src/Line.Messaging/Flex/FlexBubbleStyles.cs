namespace Line.Messaging.Flex;

/// <summary>Styles of a bubble's blocks.</summary>
public sealed record FlexBubbleStyles : LineObject
{
    public FlexBlockStyle? Header { get; init; }

    public FlexBlockStyle? Hero { get; init; }

    public FlexBlockStyle? Body { get; init; }

    public FlexBlockStyle? Footer { get; init; }
}
