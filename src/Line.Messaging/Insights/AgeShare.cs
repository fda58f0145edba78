namespace Line.Messaging;

/// <summary>A share of the friends (e.g. from30to34).</summary>
public sealed record AgeShare(string Age, double Percentage);
