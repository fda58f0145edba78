namespace Line.Messaging;

/// <summary>Size of an imagemap at a width of 1040 pixels.</summary>
public sealed record ImagemapSize(int Width, int Height) : LineObject;
