using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ConciergeBot.Places;

/// <summary>
/// Reads places from the CSV files of a folder, each with its entry in <c>sources.yaml</c>. Formats: docs/places.md.
/// </summary>
public static class PlaceFiles
{
    private const string Sources = "sources.yaml";
    private const string Kinds = "kinds.yaml";

    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture) { IgnoreBlankLines = false };

    /// <summary>Reads every place; an absent folder has none.</summary>
    /// <param name="folder">The folder <c>places/</c> of the knowledge.</param>
    /// <param name="region">The region in which they must lie.</param>
    /// <param name="faults">What an editor must put right, file by file, row by row.</param>
    /// <exception cref="YamlFileException"><c>sources.yaml</c> or <c>kinds.yaml</c> is malformed, or lacks a source or the day it was checked.</exception>
    public static IReadOnlyList<Place> Read(string folder, Region region, out IReadOnlyList<PlaceFault> faults)
    {
        var found = new List<PlaceFault>();
        faults = found;
        if (!Directory.Exists(folder))
            return [];
        var sources = YamlFiles.Read<List<PlaceSource>>(Path.Combine(folder, Sources));
        var kinds = YamlFiles.Read<Dictionary<PlaceKind, List<string>>>(Path.Combine(folder, Kinds))
            .SelectMany(kind => kind.Value, (kind, word) => (Word: PlaceColumns.Fold(word), kind.Key))
            .DistinctBy(kind => kind.Word, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Word, kind => kind.Key, StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(folder, "*.csv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        found.AddRange(files.Where(file => !sources.Exists(source => source.File == file))
            .Select(file => new PlaceFault(file, null, $"{Sources} に出典と確認日がありません。")));
        var places = new List<Place>();
        foreach (var source in sources)
        {
            if (files.Contains(source.File, StringComparer.Ordinal))
                ReadFile(Path.Combine(folder, source.File), source, region, kinds, places, found);
            else
                found.Add(new PlaceFault(Sources, null, $"「{source.File}」がフォルダーにありません。"));
        }

        return places;
    }

    private static void ReadFile(
        string file, PlaceSource source, Region region, IReadOnlyDictionary<string, PlaceKind> kinds, List<Place> places, List<PlaceFault> faults)
    {
        if (PlaceText.Decode(File.ReadAllBytes(file)) is not { } text)
        {
            faults.Add(new PlaceFault(source.File, null, "文字コードが UTF-8 でも Shift_JIS でもありません。「CSV UTF-8」で保存し直してください。"));
            return;
        }

        using var parser = new CsvParser(new StringReader(text), Csv);
        var line = 1;
        try
        {
            if (!parser.Read() || parser.Record is not { } header)
            {
                faults.Add(new PlaceFault(source.File, 1, "列の名前の行がありません。"));
                return;
            }

            var columns = new PlaceColumns(header);
            if (new[] { PlaceColumns.Id, PlaceColumns.Name, PlaceColumns.Address }.FirstOrDefault(names => !columns.Has(names)) is { } missing)
            {
                faults.Add(new PlaceFault(source.File, 1, $"「{missing[0]}」の列がありません。"));
                return;
            }

            var rows = new PlaceRows(columns, source, region, kinds);
            for (line = parser.RawRow + 1; parser.Read(); line = parser.RawRow + 1)
                Add(rows, parser.Record!, new PlaceFault(source.File, line, ""), places, faults);
        }
        catch (CsvHelperException)
        {
            faults.Add(new PlaceFault(source.File, line, "「\"」の対応がとれていません。"));
        }
    }

    private static void Add(PlaceRows rows, string[] record, PlaceFault here, List<Place> places, List<PlaceFault> faults)
    {
        if (Array.TrueForAll(record, string.IsNullOrWhiteSpace))
            return;
        var (place, reasons) = rows.Read(record);
        faults.AddRange(reasons.Select(reason => here with { Reason = reason }));
        if (place is null)
            return;
        if (places.Exists(other => other.Id == place.Id))
            faults.Add(here with { Reason = $"ID「{place.Id}」は、上の行にもあります。" });
        else if (places.Exists(other => other.Name == place.Name && other.Address == place.Address && other.Kind == place.Kind))
            faults.Add(here with { Reason = $"「{place.Name}」は、同じ所在地でもう1つあります。" });
        else
            places.Add(place);
    }
}
