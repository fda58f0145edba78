namespace Line.Simulator;

/// <summary>A place the chat page offers to send as a location message.</summary>
public sealed record SimulatedPlace(string Title, string Address, double Latitude, double Longitude);
