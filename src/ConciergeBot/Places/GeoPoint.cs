using System.Globalization;
using System.Runtime.InteropServices;

namespace ConciergeBot.Places;

/// <summary>A point on the earth.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    // The mean radius (IUGG). A sphere is wrong by 0.5 % at most, less than any road.
    private const double EarthRadius = 6_371_008.8;

    /// <summary>The distance as the crow flies, in metres (haversine).</summary>
    public double DistanceTo(GeoPoint other)
    {
        var (north, east) = (Radians(other.Latitude - Latitude), Radians(other.Longitude - Longitude));
        var half = Square(Math.Sin(north / 2)) + Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Square(Math.Sin(east / 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    /// <summary>Within about 80 metres of this point, in Japan: enough to find what is near, and less than an address.</summary>
    public GeoPoint Rounded() => new(Math.Round(Latitude, 3), Math.Round(Longitude, 3));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude},{Longitude}");

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
