namespace Line.Messaging;

/// <summary>An image with areas to tap.</summary>
/// <param name="BaseUrl">HTTPS, at most 2,000 characters; LINE appends /240, /300, /460, /700 or /1040.</param>
/// <param name="AltText">At most 1,500 characters.</param>
/// <param name="BaseSize">Width 1040 and the height that fits.</param>
/// <param name="Actions">At most 50.</param>
public sealed record ImagemapMessage(string BaseUrl, string AltText, ImagemapSize BaseSize, IReadOnlyList<ImagemapAction> Actions) : Message("imagemap")
{
    /// <summary>A video played on the image.</summary>
    public ImagemapVideo? Video { get; init; }
}
