namespace Line.Messaging.Flex;

/// <summary>A part of a text with a font of its own.</summary>
public sealed record FlexSpan(string? Text) : FlexComponent("span")
{
    public FlexSize? Size { get; init; }

    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? Color { get; init; }

    public FlexWeight? Weight { get; init; }

    public FlexFontStyle? Style { get; init; }

    public FlexDecoration? Decoration { get; init; }
}
