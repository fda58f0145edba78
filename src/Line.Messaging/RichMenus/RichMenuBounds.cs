namespace Line.Messaging;

/// <summary>A part of a rich menu's image, in pixels.</summary>
public sealed record RichMenuBounds(int X, int Y, int Width, int Height) : LineObject;
