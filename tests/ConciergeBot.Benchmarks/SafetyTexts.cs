using System.Text.Json;

namespace ConciergeBot.Benchmarks;

/// <summary>Texts from the evaluation lines.</summary>
internal static class SafetyTexts
{
    private const int Length = 500;

    public static string RulesFolder { get; } = Path.Combine(AppContext.BaseDirectory, "knowledge", "safety");

    /// <summary>Texts of 500 characters, put together from the lines: far more danger words than any parent writes.</summary>
    public static IReadOnlyList<string> Long(string file)
    {
        var all = string.Join('、', Lines(file));
        return [.. Enumerable.Range(0, all.Length / Length).Select(part => all.Substring(part * Length, Length))];
    }

    /// <summary>One line in ten as it was written.</summary>
    public static IReadOnlyList<string> Written(string file) => [.. Lines(file).Where((_, place) => place % 10 == 0)];

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "knowledge", "evaluation", file))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
}
