using ConciergeBot.Safety;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>Measures the safety step on the stored lines, or on those of a file.</summary>
internal static class SafetyCommand
{
    public static string Rules => Path.Combine(Repository.Root, "knowledge", "safety");

    /// <param name="rules">The folder with the rules.</param>
    /// <param name="data">A file of lines (<c>text</c>, <c>label</c>: danger or lookalike, perhaps <c>kind</c>, <c>style</c>), <c>everyday</c> for the golden questions, or <c>blind</c> for the lines that nothing is learned from; null for the stored ones.</param>
    /// <param name="report">A folder for the report as Markdown, with misses and false alarms; null for none.</param>
    public static void Run(string rules, string? data, string? report, TextWriter output)
    {
        var screen = new SafetyScreen(SafetyRules.LoadUnapproved(rules));
        var outcomes = data switch
        {
            null => SafetyOutcome.Measure(screen, Repository.Evaluation),
            "everyday" => SafetyOutcome.Measure(screen, SafetyLines.EverydayReported(Repository.Evaluation)),
            "blind" => SafetyOutcome.Measure(screen, SafetyLines.Blind(Repository.Evaluation)),
            _ => SafetyOutcome.Measure(screen, SafetyLines.OfFile(data)),
        };
        SafetyReport.WriteTables(outcomes, output);
        if (report is not null)
            SafetyReport.Write(report, outcomes);
    }
}
