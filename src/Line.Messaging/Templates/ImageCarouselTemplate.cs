namespace Line.Messaging;

/// <summary>Images to swipe through.</summary>
/// <param name="Columns">At most 10.</param>
public sealed record ImageCarouselTemplate(IReadOnlyList<ImageCarouselColumn> Columns) : Template("image_carousel");
