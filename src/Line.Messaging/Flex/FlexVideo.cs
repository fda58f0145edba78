namespace Line.Messaging.Flex;

/// <summary>A video; only as hero of a kilo, mega or giga bubble that is in no carousel.</summary>
/// <param name="Url">HTTPS, at most 2,000 characters; MP4, at most 200 MB.</param>
/// <param name="PreviewUrl">HTTPS, at most 2,000 characters; JPEG or PNG, at most 1 MB.</param>
/// <param name="AltContent">A box or image for clients that cannot play it.</param>
public sealed record FlexVideo(string Url, string PreviewUrl, FlexComponent AltContent) : FlexComponent("video")
{
    public string? AspectRatio { get; init; }

    public UriAction? Action { get; init; }
}
