namespace ConciergeBot.Evaluation.Safety;

/// <summary>The safety figures as Markdown: per kind, split and style, with every miss and false alarm.</summary>
internal static class SafetyReport
{
    private const string Head = "| danger | recall | kind named | look-alikes | false alarms |\n|---|---|---|---|---|---|";

    public static void WriteTables(IReadOnlyList<SafetyOutcome> outcomes, TextWriter output)
    {
        Table("kind", SafetyFigures.By(outcomes, line => line.Kind), output);
        Table("split", SafetyFigures.By(outcomes, line => line.Split), output);
        Table("style", SafetyFigures.By(outcomes, line => line.Style), output);
        Table("all", [SafetyFigures.Of("all", outcomes)], output);
    }

    public static void Write(string folder, IReadOnlyList<SafetyOutcome> outcomes)
    {
        Directory.CreateDirectory(folder);
        using var file = new StreamWriter(Path.Combine(folder, "safety.md"));
        file.WriteLine("# Danger signs: recall and false alarms");
        WriteTables(outcomes, file);
        file.WriteLine("\n## Not found");
        foreach (var missed in outcomes.Where(outcome => outcome.IsDanger && !outcome.IsRight))
            file.WriteLine($"- {missed.Line.Id} {missed.Line.Kind}: {missed.Line.Text}");
        file.WriteLine("\n## Named as another kind");
        foreach (var other in outcomes.Where(outcome => outcome is { IsDanger: true, IsRight: true, IsKindRight: false }))
            file.WriteLine($"- {other.Line.Id} {other.Line.Kind}: {other.Line.Text} ({other.Finding!.Kind}, {other.Finding.Signal})");
        file.WriteLine("\n## False alarms");
        foreach (var alarm in outcomes.Where(outcome => !outcome.IsDanger && !outcome.IsRight))
            file.WriteLine($"- {alarm.Line.Id} {alarm.Line.Kind}: {alarm.Line.Text} ({alarm.Finding!.Signal}: {alarm.Finding.MatchedText})");
    }

    private static void Table(string group, IReadOnlyList<SafetyFigures> rows, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"| {group} {Head}");
        foreach (var row in rows)
            output.WriteLine(row);
    }
}
