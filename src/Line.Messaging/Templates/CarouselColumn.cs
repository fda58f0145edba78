namespace Line.Messaging;

/// <summary>A column of a carousel.</summary>
/// <param name="Text">At most 120 grapheme clusters, 60 with an image or title.</param>
/// <param name="Actions">At most 3.</param>
public sealed record CarouselColumn(string Text, IReadOnlyList<LineAction> Actions) : LineObject
{
    /// <summary>HTTPS, at most 2,000 characters; JPEG or PNG, at most 10 MB.</summary>
    public string? ThumbnailImageUrl { get; init; }

    /// <summary>Behind the image, as <c>#RRGGBB</c>.</summary>
    public string? ImageBackgroundColor { get; init; }

    /// <summary>At most 40 grapheme clusters.</summary>
    public string? Title { get; init; }

    /// <summary>What a tap on image, title or text does.</summary>
    public LineAction? DefaultAction { get; init; }
}
