namespace Line.Messaging;

/// <summary>A video.</summary>
/// <param name="OriginalContentUrl">HTTPS, at most 2,000 characters; MP4, at most 200 MB.</param>
/// <param name="PreviewImageUrl">HTTPS, at most 2,000 characters; JPEG or PNG, at most 1 MB.</param>
public sealed record VideoMessage(string OriginalContentUrl, string PreviewImageUrl) : Message("video")
{
    /// <summary>Comes back when the user has watched it all; at most 100 characters, not for groups.</summary>
    public string? TrackingId { get; init; }
}
