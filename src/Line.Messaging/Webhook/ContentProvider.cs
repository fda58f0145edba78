namespace Line.Messaging.Webhook;

/// <summary>Who keeps a media file. Only a file that LINE keeps can be fetched by its message id.</summary>
/// <param name="Kind">LINE, or somewhere else.</param>
public sealed record ContentProvider(ContentProviderKind Kind)
{
    /// <summary>The file's address where it is kept elsewhere.</summary>
    public string? OriginalContentUrl { get; init; }

    /// <summary>The preview's address where it is kept elsewhere.</summary>
    public string? PreviewImageUrl { get; init; }
}
