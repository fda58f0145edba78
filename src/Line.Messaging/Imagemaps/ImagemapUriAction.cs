namespace Line.Messaging;

/// <summary>Opens a page.</summary>
/// <param name="Area">Where to tap.</param>
/// <param name="LinkUri">At most 1,000 characters.</param>
public sealed record ImagemapUriAction(ImagemapArea Area, string LinkUri) : ImagemapAction("uri", Area);
