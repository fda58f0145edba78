using ConciergeBot.Safety;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>Measures the safety step on the stored lines.</summary>
internal static class SafetyCommand
{
    public static string Rules => Path.Combine(Repository.Root, "knowledge", "safety");

    /// <param name="rules">The folder with the rules.</param>
    /// <param name="report">A folder for the report as Markdown, with misses and false alarms; null for none.</param>
    public static void Run(string rules, string? report, TextWriter output)
    {
        var outcomes = SafetyOutcome.Measure(new SafetyScreen(SafetyRules.Load(rules)), Repository.Evaluation);
        SafetyReport.WriteTables(outcomes, output);
        if (report is not null)
            SafetyReport.Write(report, outcomes);
    }
}
