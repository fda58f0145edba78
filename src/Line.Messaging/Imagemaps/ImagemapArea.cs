namespace Line.Messaging;

/// <summary>A part of an imagemap, in pixels at its base size.</summary>
public sealed record ImagemapArea(int X, int Y, int Width, int Height) : LineObject;
