using System.Text.Json;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>Reads the safety sets of <c>knowledge/evaluation</c>, one JSON object a line.</summary>
internal static class SafetyLines
{
    private const string TrainingFile = "safety-training-";

    private static readonly string[] AfterTheLastRule = ["training-2", "training-3", "blind-15", "blind-16", "blind-17"];

    /// <summary>Lines that must raise an alarm.</summary>
    public static IReadOnlyList<SafetyLine> Dangers(string folder) => Read(Path.Combine(folder, "safety-danger.jsonl"));

    /// <summary>Lines that must not.</summary>
    public static IReadOnlyList<SafetyLine> Lookalikes(string folder) => Read(Path.Combine(folder, "safety-lookalike.jsonl"));

    /// <summary>Lines to learn from alone; nothing is measured on them.</summary>
    public static IReadOnlyList<SafetyLine> Training(string folder, bool dangers) =>
        Read(Path.Combine(folder, $"{TrainingFile}{(dangers ? "danger" : "lookalike")}.jsonl"));

    /// <summary>Whether no rule was written with the line in sight: those of after the last rule.</summary>
    public static bool KnowsNoRule(SafetyLine line) => AfterTheLastRule.Contains(line.Split);

    /// <summary>Lines that nothing is ever learned from: what the step gives on what it has not seen.</summary>
    public static IReadOnlyList<SafetyLine> Blind(string folder) => Read(Path.Combine(folder, "safety-blind.jsonl"));

    /// <summary>Everyday questions that were read one by one for whether they tell of a danger: <c>danger</c>, <c>unclear</c> or <c>none</c>.</summary>
    public static IReadOnlyList<SafetyLine> Everyday(string folder) => Read(Path.Combine(folder, "safety-everyday.jsonl"));

    /// <summary>The golden questions that are held back for figures, as far as it is clear whether they tell of a danger.</summary>
    public static IReadOnlyList<SafetyLine> EverydayReported(string folder)
    {
        var labels = Everyday(folder).ToDictionary(line => line.Text, line => line.Label, StringComparer.Ordinal);
        return
        [
            .. from question in GoldenFiles.ReadAll(folder)
               let label = labels.GetValueOrDefault(question.Q)
               where question.Split != "fit" && label != "unclear"
               select new SafetyLine(question.Id, question.Q, "", question.Style, question.Split, label == "danger" ? label : "lookalike"),
        ];
    }

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
