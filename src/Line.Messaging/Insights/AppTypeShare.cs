namespace Line.Messaging;

/// <summary>A share of the friends (ios, android or others).</summary>
public sealed record AppTypeShare(string AppType, double Percentage);
