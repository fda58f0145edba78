namespace Line.Messaging.Flex;

/// <summary>A button.</summary>
/// <param name="Action">Needs a label of at most 40 grapheme clusters.</param>
public sealed record FlexButton(LineAction Action) : FlexComponent("button")
{
    public FlexButtonStyle? Style { get; init; }

    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? Color { get; init; }

    public FlexButtonHeight? Height { get; init; }

    /// <summary>Share of the parent's free space.</summary>
    public int? Flex { get; init; }

    public FlexGravity? Gravity { get; init; }

    /// <summary>Least space before it.</summary>
    public FlexLength? Margin { get; init; }

    public FlexPosition? Position { get; init; }

    public FlexLength? OffsetTop { get; init; }

    public FlexLength? OffsetBottom { get; init; }

    public FlexLength? OffsetStart { get; init; }

    public FlexLength? OffsetEnd { get; init; }

    public FlexAdjustMode? AdjustMode { get; init; }

    /// <summary>Grow with the user's font size.</summary>
    public bool? Scaling { get; init; }
}
