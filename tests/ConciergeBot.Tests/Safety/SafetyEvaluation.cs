using System.Globalization;
using System.Text.Json;
using ConciergeBot.Safety;

namespace ConciergeBot.Tests.Safety;

/// <summary>
/// Recall and false alarms per kind against the stored floors. The first figures that each split gave, before a rule
/// was changed for it, are in <c>docs/safety.md</c>; these tests keep what has been reached.
/// </summary>
public sealed class SafetyEvaluation(ITestOutputHelper output)
{
    private static readonly Floors Stored = JsonSerializer.Deserialize<Floors>(
        File.ReadAllText(Path.Combine(TestLines.KnowledgeFolder, "evaluation", "safety-floors.json")), JsonSerializerOptions.Web)!;

    [Fact]
    public void Danger_is_found_in_every_kind()
    {
        var lines = SafetyFixture.Lines("safety-danger.jsonl");
        lines.Count.ShouldBeGreaterThanOrEqualTo(300);

        var missed = Report("recall", lines, line => SafetyFixture.Screen.Check(line.Text) is not null, found => found, Stored.RecallPerKind);

        Share(lines.Count - missed.Count, lines.Count).ShouldBeGreaterThanOrEqualTo(Stored.Recall, string.Join('\n', missed));
    }

    [Fact]
    public void Lookalikes_raise_no_alarm_in_any_kind()
    {
        var lines = SafetyFixture.Lines("safety-lookalike.jsonl");
        lines.Count.ShouldBeGreaterThanOrEqualTo(300);

        var alarmed = Report("quiet", lines, line => SafetyFixture.Screen.Check(line.Text) is null, quiet => quiet, 1 - Stored.FalseAlarmsPerKind);

        Share(alarmed.Count, lines.Count).ShouldBeLessThanOrEqualTo(Stored.FalseAlarms, string.Join('\n', alarmed));
    }

    [Fact]
    public void Kind_of_a_danger_is_named_rightly()
    {
        var lines = SafetyFixture.Lines("safety-danger.jsonl");
        var found = lines
            .Select(line => (line, finding: SafetyFixture.Screen.Check(line.Text)))
            .Where(pair => pair.finding is not null)
            .ToList();

        // A limp child who vomits may be answered as either; what counts is that few get advice for something else.
        var right = found.Count(pair => Enum.Parse<SafetyKind>(pair.line.Kind, ignoreCase: true) == pair.finding!.Kind);
        output.WriteLine($"kind named rightly: {right} of {found.Count}");
        Share(right, found.Count).ShouldBeGreaterThanOrEqualTo(Stored.KindNamed);
    }

    [Fact]
    public void Evaluation_lines_cover_every_kind_with_distinct_ids_and_texts()
    {
        foreach (var file in new[] { "safety-danger.jsonl", "safety-lookalike.jsonl" })
        {
            var lines = SafetyFixture.Lines(file);
            lines.Select(line => line.Id).ShouldBeUnique();
            lines.Select(line => line.Text).ShouldBeUnique();
            lines.Select(line => Enum.Parse<SafetyKind>(line.Kind, ignoreCase: true)).Distinct().Count().ShouldBe(Enum.GetValues<SafetyKind>().Length);
        }
    }

    private List<string> Report(
        string figure, IReadOnlyList<EvaluationLine> lines, Func<EvaluationLine, bool> isRight, Func<bool, bool> counts, double floorPerKind)
    {
        var judged = lines.Select(line => (line, right: counts(isRight(line)))).ToList();
        foreach (var column in new Func<EvaluationLine, string>[] { line => line.Kind, line => line.Split, line => line.Style })
        {
            foreach (var group in judged.GroupBy(pair => column(pair.line)).OrderBy(group => group.Key, StringComparer.Ordinal))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure} {group.Key,-18} {group.Count(pair => pair.right),4} of {group.Count(),4}"));
        }

        foreach (var kind in judged.GroupBy(pair => pair.line.Kind))
            Share(kind.Count(pair => pair.right), kind.Count()).ShouldBeGreaterThanOrEqualTo(floorPerKind, kind.Key);
        return [.. judged.Where(pair => !pair.right).Select(pair => $"{pair.line.Id} {pair.line.Text}")];
    }

    private static double Share(int part, int whole) => (double)part / whole;

    private sealed record Floors(double Recall, double RecallPerKind, double FalseAlarms, double FalseAlarmsPerKind, double KindNamed);
}
