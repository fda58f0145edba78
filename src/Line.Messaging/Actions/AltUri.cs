namespace Line.Messaging;

/// <summary>Another address for other devices.</summary>
/// <param name="Desktop">For LINE on a computer; at most 1,000 characters.</param>
public sealed record AltUri(string Desktop) : LineObject;
