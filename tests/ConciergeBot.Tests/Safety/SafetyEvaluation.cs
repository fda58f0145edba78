using System.Text.Json;
using ConciergeBot.Evaluation.Safety;
using ConciergeBot.Safety;

namespace ConciergeBot.Tests.Safety;

/// <summary>
/// Recall and false alarms per kind against the stored floors; the tables are those of the evaluation's <c>safety</c>
/// command. The first figures that each split gave, before a rule was changed for it, are in <c>docs/safety.md</c>; these
/// tests keep what has been reached.
/// </summary>
public sealed class SafetyEvaluation(ITestOutputHelper output)
{
    private static readonly Floors Stored = JsonSerializer.Deserialize<Floors>(
        File.ReadAllText(Path.Combine(SafetyFixture.EvaluationFolder, "safety-floors.json")), JsonSerializerOptions.Web)!;

    private static readonly IReadOnlyList<SafetyOutcome> Outcomes = SafetyOutcome.Measure(SafetyFixture.Screen, SafetyFixture.EvaluationFolder);

    private static readonly SafetyFigures All = SafetyFigures.Of("all", Outcomes);

    [Fact]
    public void Danger_is_found_in_every_kind()
    {
        Report();
        All.Dangers.ShouldBeGreaterThanOrEqualTo(300);
        All.Recall.ShouldBeGreaterThanOrEqualTo(Stored.Recall, Wrong(isDanger: true));
        foreach (var kind in Kinds())
            kind.Recall.ShouldBeGreaterThanOrEqualTo(Stored.RecallPerKind, kind.Group);
    }

    [Fact]
    public void Lookalikes_raise_no_alarm_in_any_kind()
    {
        All.Lookalikes.ShouldBeGreaterThanOrEqualTo(300);
        All.FalseAlarms.ShouldBeLessThanOrEqualTo(Stored.FalseAlarms, Wrong(isDanger: false));
        foreach (var kind in Kinds())
            kind.FalseAlarms.ShouldBeLessThanOrEqualTo(Stored.FalseAlarmsPerKind, kind.Group);
    }

    // A limp child who vomits may be answered as either; what counts is that few get advice for something else.
    [Fact]
    public void Kind_of_a_danger_is_named_rightly() => All.KindNamed.ShouldBeGreaterThanOrEqualTo(Stored.KindNamed);

    [Fact]
    public void Evaluation_lines_cover_every_kind_with_distinct_ids_and_texts()
    {
        foreach (var lines in new[] { SafetyFixture.Dangers, SafetyFixture.Lookalikes })
        {
            lines.Select(line => line.Id).ShouldBeUnique();
            lines.Select(line => line.Text).ShouldBeUnique();
            lines.Select(line => Enum.Parse<SafetyKind>(line.Kind, ignoreCase: true)).Distinct().Count().ShouldBe(Enum.GetValues<SafetyKind>().Length);
        }
    }

    [Fact]
    public void Nothing_is_measured_on_lines_that_are_only_learned_from()
    {
        foreach (var dangers in new[] { true, false })
        {
            var learned = SafetyLines.Training(SafetyFixture.EvaluationFolder, dangers).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
            learned.ShouldNotBeEmpty();
            Outcomes.Where(outcome => outcome.IsDanger == dangers && outcome.Line.Split.StartsWith("blind", StringComparison.Ordinal))
                .ShouldAllBe(outcome => !learned.Contains(outcome.Line.Text));
        }
    }

    private static IReadOnlyList<SafetyFigures> Kinds() => SafetyFigures.By(Outcomes, line => line.Kind);

    private static string Wrong(bool isDanger) => string.Join(
        '\n', Outcomes.Where(outcome => outcome.IsDanger == isDanger && !outcome.IsRight).Select(outcome => $"{outcome.Line.Id} {outcome.Line.Text}"));

    private void Report()
    {
        using var tables = new StringWriter();
        SafetyReport.WriteTables(Outcomes, tables);
        output.WriteLine(tables.ToString());
    }

    private sealed record Floors(double Recall, double RecallPerKind, double FalseAlarms, double FalseAlarmsPerKind, double KindNamed);
}
