namespace Line.Messaging.Flex;

/// <summary>An icon in a baseline box.</summary>
/// <param name="Url">HTTPS, at most 2,000 characters; JPEG or PNG, at most 1024×1024 pixels and 1 MB.</param>
public sealed record FlexIcon(string Url) : FlexComponent("icon")
{
    public FlexSize? Size { get; init; }

    public string? AspectRatio { get; init; }

    /// <summary>Least space before it.</summary>
    public FlexLength? Margin { get; init; }

    public FlexPosition? Position { get; init; }

    public FlexLength? OffsetTop { get; init; }

    public FlexLength? OffsetBottom { get; init; }

    public FlexLength? OffsetStart { get; init; }

    public FlexLength? OffsetEnd { get; init; }

    /// <summary>Grow with the user's font size.</summary>
    public bool? Scaling { get; init; }
}
