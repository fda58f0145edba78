namespace Line.Messaging;

/// <summary>An image, a title, a text and up to four buttons.</summary>
/// <param name="Text">At most 160 grapheme clusters, 60 with an image or title.</param>
/// <param name="Actions">At most 4.</param>
public sealed record ButtonsTemplate(string Text, IReadOnlyList<LineAction> Actions) : Template("buttons")
{
    /// <summary>HTTPS, at most 2,000 characters; JPEG or PNG, at most 10 MB.</summary>
    public string? ThumbnailImageUrl { get; init; }

    public TemplateImageAspectRatio? ImageAspectRatio { get; init; }

    public TemplateImageSize? ImageSize { get; init; }

    /// <summary>Behind the image, as <c>#RRGGBB</c>.</summary>
    public string? ImageBackgroundColor { get; init; }

    /// <summary>At most 40 grapheme clusters.</summary>
    public string? Title { get; init; }

    /// <summary>What a tap on image, title or text does.</summary>
    public LineAction? DefaultAction { get; init; }
}
