using System.Diagnostics.Metrics;

namespace ConciergeBot.Places;

/// <summary>Figures of places; never where a parent is.</summary>
public sealed class PlaceTelemetry
{
    private readonly Counter<long> _shown;

    public PlaceTelemetry(IMeterFactory meters) => _shown = meters.Create(ConciergeTelemetry.Name).CreateCounter<long>(
        "concierge.places", "{answer}", "Answers about places, by how they were looked for (location, municipality) and whether there were any.");

    public void Shown(string by, int count) => _shown.Add(
        1, new KeyValuePair<string, object?>("by", by), new KeyValuePair<string, object?>("found", count > 0));
}
