namespace ConciergeBot.Places;

/// <summary>The region that this deployment serves: <c>knowledge/region.yaml</c>.</summary>
public sealed class Region
{
    public const string FileName = "region.yaml";

    public required string Name { get; init; }

    public required RegionBounds Bounds { get; init; }

    public required List<Municipality> Municipalities { get; init; }

    /// <exception cref="YamlFileException">The file is missing or malformed, or a municipality is there twice.</exception>
    public static Region Load(string file)
    {
        var region = YamlFiles.Read<Region>(file);
        if (region.Municipalities.GroupBy(town => town.Code, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new YamlFileException(file, $"municipalities: {twice.Key} is there twice");
        return region;
    }

    public Municipality? ByCode(string code) => Municipalities.Find(town => town.Code == code);

    /// <summary>The municipality of a name, with or without the prefecture before it.</summary>
    public Municipality? ByName(string name) => Municipalities.Find(town => town.Name == name || $"{Name}{town.Name}" == name);
}
