namespace Line.Messaging.Flex;

/// <summary>One bubble, at most 30 KB of JSON.</summary>
public sealed record FlexBubble() : FlexContainer("bubble")
{
    public FlexBubbleSize? Size { get; init; }

    public FlexDirection? Direction { get; init; }

    public FlexBox? Header { get; init; }

    /// <summary>A box, an image or a video.</summary>
    public FlexComponent? Hero { get; init; }

    public FlexBox? Body { get; init; }

    public FlexBox? Footer { get; init; }

    public FlexBubbleStyles? Styles { get; init; }

    /// <summary>What a tap does.</summary>
    public LineAction? Action { get; init; }
}
