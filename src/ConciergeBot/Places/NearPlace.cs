using System.Runtime.InteropServices;

namespace ConciergeBot.Places;

/// <summary>A place, and how far it is.</summary>
/// <param name="Place">The place.</param>
/// <param name="Metres">As the crow flies; null where the parent's location is not known.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NearPlace(Place Place, double? Metres);
