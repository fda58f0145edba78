namespace Line.Messaging;

/// <summary>A part of a rich menu and what a tap on it does.</summary>
public sealed record RichMenuArea(RichMenuBounds Bounds, LineAction Action) : LineObject;
