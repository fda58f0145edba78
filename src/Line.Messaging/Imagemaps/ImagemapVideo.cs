namespace Line.Messaging;

/// <summary>A video on an imagemap.</summary>
/// <param name="OriginalContentUrl">HTTPS, at most 2,000 characters; MP4, at most 200 MB.</param>
/// <param name="PreviewImageUrl">HTTPS, at most 2,000 characters; JPEG or PNG, at most 1 MB.</param>
/// <param name="Area">Where it plays.</param>
public sealed record ImagemapVideo(string OriginalContentUrl, string PreviewImageUrl, ImagemapArea Area) : LineObject
{
    /// <summary>Shown when the video has ended.</summary>
    public ImagemapExternalLink? ExternalLink { get; init; }
}
