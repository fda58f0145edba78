namespace Line.Messaging;

/// <summary>A place.</summary>
/// <param name="Title">At most 100 characters.</param>
/// <param name="Address">At most 100 characters.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record LocationMessage(string Title, string Address, double Latitude, double Longitude) : Message("location");
