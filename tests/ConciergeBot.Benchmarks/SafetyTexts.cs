using System.Text.Json;

namespace ConciergeBot.Benchmarks;

/// <summary>Texts of 500 characters, put together from the evaluation lines: far more danger words than any parent writes.</summary>
internal static class SafetyTexts
{
    private const int Length = 500;

    public static string RulesFolder { get; } = Path.Combine(AppContext.BaseDirectory, "knowledge", "safety");

    public static IReadOnlyList<string> Long(string file)
    {
        var all = string.Join('、', File.ReadLines(Path.Combine(AppContext.BaseDirectory, "knowledge", "evaluation", file))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()));
        return [.. Enumerable.Range(0, all.Length / Length).Select(part => all.Substring(part * Length, Length))];
    }
}
