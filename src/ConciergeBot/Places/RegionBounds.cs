namespace ConciergeBot.Places;

/// <summary>A box around the region, in degrees.</summary>
public sealed record RegionBounds
{
    public required double South { get; init; }

    public required double North { get; init; }

    public required double West { get; init; }

    public required double East { get; init; }

    public bool Contains(GeoPoint point) =>
        point.Latitude >= South && point.Latitude <= North && point.Longitude >= West && point.Longitude <= East;
}
