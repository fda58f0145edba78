namespace Line.Messaging;

/// <summary>Size of a rich menu's image, in pixels.</summary>
public sealed record RichMenuSize(int Width, int Height) : LineObject;
