using System.Text.Json;

namespace ConciergeBot.Evaluation;

/// <summary>Reads questions, one JSON object a line.</summary>
internal static class GoldenFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<GoldenQuestion> Read(string file) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0).Select(line =>
            JsonSerializer.Deserialize<GoldenQuestion>(line, Json) ?? throw new InvalidDataException($"{file} has a line of null")),
    ];

    /// <summary>Whether its author saw neither search nor lexicon: <c>golden.jsonl</c> and <c>outside.jsonl</c>.</summary>
    public static bool IsIndependent(GoldenQuestion question) => question.Id[0] is 'g' or 'o';

    /// <summary>All stored questions: those with an answer and those from outside.</summary>
    public static IReadOnlyList<GoldenQuestion> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "golden*.jsonl").Order(StringComparer.Ordinal).SelectMany(Read), .. Directory.EnumerateFiles(folder, "outside*.jsonl").Order(StringComparer.Ordinal).SelectMany(Read)];
}
