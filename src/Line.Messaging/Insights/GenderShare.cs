namespace Line.Messaging;

/// <summary>A share of the friends (male, female or unknown).</summary>
public sealed record GenderShare(string Gender, double Percentage);
