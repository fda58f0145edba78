namespace Line.Messaging.Flex;

/// <summary>A box that holds other components.</summary>
public sealed record FlexBox(FlexLayout Layout, IReadOnlyList<FlexComponent> Contents) : FlexComponent("box")
{
    public static FlexBox Vertical(params IReadOnlyList<FlexComponent> contents) => new(FlexLayout.Vertical, contents);

    public static FlexBox Horizontal(params IReadOnlyList<FlexComponent> contents) => new(FlexLayout.Horizontal, contents);

    /// <summary>Contents on one text line: icons, texts and fillers only.</summary>
    public static FlexBox Baseline(params IReadOnlyList<FlexComponent> contents) => new(FlexLayout.Baseline, contents);

    /// <summary>Share of the parent's free space.</summary>
    public int? Flex { get; init; }

    /// <summary>Least space between the contents.</summary>
    public FlexLength? Spacing { get; init; }

    /// <summary>Least space before it.</summary>
    public FlexLength? Margin { get; init; }

    public FlexPosition? Position { get; init; }

    public FlexLength? OffsetTop { get; init; }

    public FlexLength? OffsetBottom { get; init; }

    public FlexLength? OffsetStart { get; init; }

    public FlexLength? OffsetEnd { get; init; }

    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? BackgroundColor { get; init; }

    public FlexBackground? Background { get; init; }

    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? BorderColor { get; init; }

    public FlexBorderWidth? BorderWidth { get; init; }

    public FlexLength? CornerRadius { get; init; }

    public FlexLength? Width { get; init; }

    public FlexLength? MaxWidth { get; init; }

    public FlexLength? Height { get; init; }

    public FlexLength? MaxHeight { get; init; }

    public FlexLength? PaddingAll { get; init; }

    public FlexLength? PaddingTop { get; init; }

    public FlexLength? PaddingBottom { get; init; }

    public FlexLength? PaddingStart { get; init; }

    public FlexLength? PaddingEnd { get; init; }

    public FlexJustifyContent? JustifyContent { get; init; }

    public FlexAlignItems? AlignItems { get; init; }

    /// <summary>What a tap does.</summary>
    public LineAction? Action { get; init; }
}
