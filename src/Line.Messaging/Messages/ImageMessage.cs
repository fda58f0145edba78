namespace Line.Messaging;

/// <summary>An image.</summary>
/// <param name="OriginalContentUrl">HTTPS, at most 2,000 characters; JPEG or PNG, at most 10 MB.</param>
/// <param name="PreviewImageUrl">HTTPS, at most 2,000 characters; JPEG or PNG, at most 1 MB.</param>
public sealed record ImageMessage(string OriginalContentUrl, string PreviewImageUrl) : Message("image");
