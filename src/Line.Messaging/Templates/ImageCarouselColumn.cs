namespace Line.Messaging;

/// <summary>An image of an image carousel.</summary>
/// <param name="ImageUrl">HTTPS, at most 2,000 characters; square JPEG or PNG, at most 10 MB.</param>
/// <param name="Action">Its label, if any, has at most 12 grapheme clusters.</param>
public sealed record ImageCarouselColumn(string ImageUrl, LineAction Action) : LineObject;
