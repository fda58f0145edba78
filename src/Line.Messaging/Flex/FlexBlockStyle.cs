namespace Line.Messaging.Flex;

/// <summary>Style of a block.</summary>
public sealed record FlexBlockStyle : LineObject
{
    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? BackgroundColor { get; init; }

    /// <summary>A line above the block; not for the first.</summary>
    public bool? Separator { get; init; }

    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? SeparatorColor { get; init; }
}
