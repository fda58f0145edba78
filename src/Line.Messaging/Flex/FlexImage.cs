namespace Line.Messaging.Flex;

/// <summary>An image.</summary>
/// <param name="Url">HTTPS, at most 2,000 characters; JPEG or PNG, at most 1024×1024 pixels and 10 MB (300 KB when animated).</param>
public sealed record FlexImage(string Url) : FlexComponent("image")
{
    public FlexSize? Size { get; init; }

    /// <summary><c>width:height</c>, each 1 to 100,000, height at most three times the width.</summary>
    public string? AspectRatio { get; init; }

    public FlexAspectMode? AspectMode { get; init; }

    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? BackgroundColor { get; init; }

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

    /// <summary>Plays an APNG; at most 10 in a message.</summary>
    public bool? Animated { get; init; }
}
