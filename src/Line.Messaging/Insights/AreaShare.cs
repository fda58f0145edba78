namespace Line.Messaging;

/// <summary>A share of the friends (in Japanese, e.g. 山口).</summary>
public sealed record AreaShare(string Area, double Percentage);
