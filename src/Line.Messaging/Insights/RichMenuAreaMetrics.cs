namespace Line.Messaging;

/// <summary>How often a part of a rich menu was tapped, and by how many.</summary>
public sealed record RichMenuAreaMetrics(RichMenuBounds Bounds, RichMenuCount Metrics);
