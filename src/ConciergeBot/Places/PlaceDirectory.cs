namespace ConciergeBot.Places;

/// <summary>Every place of the region, as loaded at start.</summary>
public sealed class PlaceDirectory(Region region, IReadOnlyList<Place> places)
{
    /// <summary>Further than this is not near: half an hour by car.</summary>
    public const double NearMetres = 30_000;

    public Region Region { get; } = region;

    /// <param name="knowledgeFolder">The folder that holds <c>region.yaml</c> and <c>places/</c>.</param>
    /// <exception cref="YamlFileException">A YAML file is missing or malformed.</exception>
    /// <exception cref="PlaceFileException">A CSV file has a broken row, or lacks its source.</exception>
    public static PlaceDirectory Load(string knowledgeFolder)
    {
        var region = Region.Load(Path.Combine(knowledgeFolder, Region.FileName));
        var places = PlaceFiles.Read(Path.Combine(knowledgeFolder, "places"), region, out var faults);
        return faults.Count == 0 ? new PlaceDirectory(region, places) : throw new PlaceFileException(faults);
    }

    /// <summary>
    /// What is near, the nearest first. Where no kind is asked for, the nearest of each kind comes before the second of any:
    /// a street with five nappy tables does not hide the clinic behind it.
    /// </summary>
    public IReadOnlyList<NearPlace> Near(GeoPoint point, PlaceKind? kind)
    {
        var near = Of(kind).Where(place => place.Point is not null)
            .Select(place => new NearPlace(place, point.DistanceTo(place.Point!.Value)))
            .Where(found => found.Metres <= NearMetres)
            .OrderBy(found => found.Metres)
            .ToList();
        return kind is not null
            ? near
            : [.. near.GroupBy(found => found.Place.Kind).SelectMany(same => same.Select((found, rank) => (Found: found, Rank: rank)))
                .OrderBy(item => item.Rank).ThenBy(item => item.Found.Metres).Select(item => item.Found)];
    }

    /// <summary>What a municipality has, in the order of its files.</summary>
    public IReadOnlyList<NearPlace> In(Municipality town, PlaceKind? kind) =>
        [.. Of(kind).Where(place => place.Municipality == town).Select(place => new NearPlace(place, null))];

    /// <summary>The municipalities that have places of a kind.</summary>
    public IReadOnlyList<Municipality> Towns(PlaceKind? kind) =>
        [.. Region.Municipalities.Where(town => Of(kind).Any(place => place.Municipality == town))];

    private IEnumerable<Place> Of(PlaceKind? kind) => kind is null ? places : places.Where(place => place.Kind == kind);
}
