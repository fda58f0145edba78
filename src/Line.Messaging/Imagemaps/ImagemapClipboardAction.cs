namespace Line.Messaging;

/// <summary>Copies a text.</summary>
/// <param name="Area">Where to tap.</param>
/// <param name="ClipboardText">At most 1,000 characters.</param>
public sealed record ImagemapClipboardAction(ImagemapArea Area, string ClipboardText) : ImagemapAction("clipboard", Area);
