namespace Line.Messaging;

/// <summary>A link after a video.</summary>
/// <param name="LinkUri">At most 1,000 characters.</param>
/// <param name="Label">At most 30 characters.</param>
public sealed record ImagemapExternalLink(string LinkUri, string Label) : LineObject;
