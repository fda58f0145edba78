namespace Line.Messaging.Flex;

/// <summary>A line.</summary>
public sealed record FlexSeparator() : FlexComponent("separator")
{
    /// <summary>Least space before it.</summary>
    public FlexLength? Margin { get; init; }

    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? Color { get; init; }
}
