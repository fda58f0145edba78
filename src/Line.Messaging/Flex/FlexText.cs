namespace Line.Messaging.Flex;

/// <summary>Text, plain or made of spans.</summary>
/// <param name="Text">The text; may be null where <see cref="Contents"/> has spans.</param>
public sealed record FlexText(string? Text) : FlexComponent("text")
{
    /// <summary>A text made of spans.</summary>
    public static FlexText Of(params IReadOnlyList<FlexSpan> spans) => new((string?)null) { Contents = spans };

    /// <summary>Spans, shown in place of the text.</summary>
    public IReadOnlyList<FlexSpan>? Contents { get; init; }

    public FlexSize? Size { get; init; }

    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? Color { get; init; }

    public FlexWeight? Weight { get; init; }

    public FlexFontStyle? Style { get; init; }

    public FlexDecoration? Decoration { get; init; }

    /// <summary>Break lines; false shows one line.</summary>
    public bool? Wrap { get; init; }

    public int? MaxLines { get; init; }

    /// <summary>In pixels.</summary>
    public FlexLength? LineSpacing { get; init; }

    /// <summary>Share of the parent's free space.</summary>
    public int? Flex { get; init; }

    public FlexAlign? Align { get; init; }

    public FlexGravity? Gravity { get; init; }

    /// <summary>Least space before it.</summary>
    public FlexLength? Margin { get; init; }

    public FlexPosition? Position { get; init; }

    public FlexLength? OffsetTop { get; init; }

    public FlexLength? OffsetBottom { get; init; }

    public FlexLength? OffsetStart { get; init; }

    public FlexLength? OffsetEnd { get; init; }

    /// <summary>What a tap does.</summary>
    public LineAction? Action { get; init; }

    public FlexAdjustMode? AdjustMode { get; init; }

    /// <summary>Grow with the user's font size.</summary>
    public bool? Scaling { get; init; }
}
