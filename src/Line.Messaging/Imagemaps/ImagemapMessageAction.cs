namespace Line.Messaging;

/// <summary>Sends a text as the user.</summary>
/// <param name="Area">Where to tap.</param>
/// <param name="Text">At most 400 characters.</param>
public sealed record ImagemapMessageAction(ImagemapArea Area, string Text) : ImagemapAction("message", Area);
