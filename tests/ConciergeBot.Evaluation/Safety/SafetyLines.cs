using System.Text.Json;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>Reads the safety sets of <c>knowledge/evaluation</c>, one JSON object a line.</summary>
internal static class SafetyLines
{
    private const string TrainingFile = "safety-training-";

    /// <summary>Lines that must raise an alarm.</summary>
    public static IReadOnlyList<SafetyLine> Dangers(string folder) => Read(Path.Combine(folder, "safety-danger.jsonl"));

    /// <summary>Lines that must not.</summary>
    public static IReadOnlyList<SafetyLine> Lookalikes(string folder) => Read(Path.Combine(folder, "safety-lookalike.jsonl"));

    /// <summary>Lines to learn from alone; nothing is measured on them.</summary>
    public static IReadOnlyList<SafetyLine> Training(string folder, bool dangers) =>
        Read(Path.Combine(folder, $"{TrainingFile}{(dangers ? "danger" : "lookalike")}.jsonl"));

    /// <summary>Lines of others, each with its label; where they have no id or split, the file gives them.</summary>
    public static IReadOnlyList<SafetyLine> OfFile(string file) =>
    [
        .. Read(file).Select((line, i) => line.Label is "danger" or "lookalike"
            ? line with { Id = line.Id ?? $"{i + 1}", Style = line.Style ?? "", Kind = line.Kind ?? "", Split = line.Split ?? Path.GetFileNameWithoutExtension(file) }
            : throw new InvalidDataException($"{file}, line {i + 1}: \"label\" is neither danger nor lookalike")),
    ];

    private static IReadOnlyList<SafetyLine> Read(string file) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0).Select(line =>
            JsonSerializer.Deserialize<SafetyLine>(line, JsonSerializerOptions.Web) ?? throw new InvalidDataException($"{file} has a line of null")),
    ];
}
