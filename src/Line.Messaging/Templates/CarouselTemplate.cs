namespace Line.Messaging;

/// <summary>Columns to swipe through.</summary>
/// <param name="Columns">At most 10, each with as many actions as the others.</param>
public sealed record CarouselTemplate(IReadOnlyList<CarouselColumn> Columns) : Template("carousel")
{
    public TemplateImageAspectRatio? ImageAspectRatio { get; init; }

    public TemplateImageSize? ImageSize { get; init; }
}
