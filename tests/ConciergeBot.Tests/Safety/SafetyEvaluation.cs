using System.Text.Json;
using ConciergeBot.Evaluation.Safety;
using ConciergeBot.Safety;

namespace ConciergeBot.Tests.Safety;

/// <summary>
/// Recall and false alarms per kind against the stored floors; the tables are those of the evaluation's <c>safety</c>
/// command. What was learned from is nearly always right; what counts are the blind lines, which nothing is learned from.
/// The first figures that each split gave are in <c>docs/safety.md</c>.
/// </summary>
public sealed class SafetyEvaluation(ITestOutputHelper output)
{
    private static readonly Floors Stored = JsonSerializer.Deserialize<Floors>(
        File.ReadAllText(Path.Combine(SafetyFixture.EvaluationFolder, "safety-floors.json")), JsonSerializerOptions.Web)!;

    private static readonly IReadOnlyList<SafetyOutcome> Outcomes = SafetyOutcome.Measure(SafetyFixture.Screen, SafetyFixture.EvaluationFolder);

    private static readonly IReadOnlyList<SafetyOutcome> Blind =
        SafetyOutcome.Measure(SafetyFixture.Screen, SafetyLines.Blind(SafetyFixture.EvaluationFolder));

    private static readonly SafetyFigures All = SafetyFigures.Of("all", Outcomes);

    [Fact]
    public void Blind_lines_in_Japanese_and_English_are_told_apart()
    {
        var figures = SafetyFigures.Of("blind", [.. Blind.Where(outcome => outcome.Line.Split != "languages")]);
        Report(Blind);
        figures.Dangers.ShouldBeGreaterThanOrEqualTo(300);
        figures.Lookalikes.ShouldBeGreaterThanOrEqualTo(300);
        figures.Recall.ShouldBeGreaterThanOrEqualTo(Stored.RecallBlind, Wrong(Blind, isDanger: true));
        figures.FalseAlarms.ShouldBeLessThanOrEqualTo(Stored.FalseAlarmsBlind, Wrong(Blind, isDanger: false));
    }

    [Fact]
    public void Blind_lines_in_the_other_languages_are_told_apart()
    {
        var figures = SafetyFigures.Of("languages", [.. Blind.Where(outcome => outcome.Line.Split == "languages")]);
        figures.Dangers.ShouldBeGreaterThanOrEqualTo(150);
        figures.Recall.ShouldBeGreaterThanOrEqualTo(Stored.RecallOfLanguages, Wrong(Blind, isDanger: true));
        figures.FalseAlarms.ShouldBeLessThanOrEqualTo(Stored.FalseAlarmsOfLanguages, Wrong(Blind, isDanger: false));
    }

    [Fact]
    public void Danger_is_found_between_everyday_questions_which_alone_raise_no_alarm()
    {
        var everyday = SafetyLines.EverydayReported(SafetyFixture.EvaluationFolder)
            .Where(line => line.Label == "lookalike" && IsJapanese(line.Text) && !IsAlarm(line.Text)).Select(line => line.Text).ToList();
        var dangers = Blind.Where(outcome => outcome is { IsDanger: true, Finding: not null } && IsJapanese(outcome.Line.Text)).Select(outcome => outcome.Line.Text).ToList();

        var found = dangers.Select((danger, i) => $"{everyday[i % everyday.Count]}。{danger}。{everyday[(i + 1) % everyday.Count]}").Count(IsAlarm);
        var alarms = everyday.Chunk(4).Select(questions => string.Join('。', questions)).Count(IsAlarm);

        output.WriteLine($"{found} of {dangers.Count} dangers between two questions; {alarms} alarms in {everyday.Count / 4} times four questions");
        ((double)found / dangers.Count).ShouldBeGreaterThanOrEqualTo(0.95);
        ((double)alarms / (everyday.Count / 4)).ShouldBeLessThanOrEqualTo(0.03);
    }

    // What the network may overrule is no danger: of those that a rule sees next to none is lost, however long the message.
    [Fact]
    public void Danger_that_a_rule_sees_is_not_lost_by_the_text_around_it()
    {
        var everyday = SafetyLines.EverydayReported(SafetyFixture.EvaluationFolder)
            .Where(line => line.Label == "lookalike" && IsJapanese(line.Text) && SafetyFixture.Screen.CheckByRules(line.Text) is null).Select(line => line.Text).ToList();
        var dangers = SafetyLines.Blind(SafetyFixture.EvaluationFolder)
            .Where(line => line.Label == "danger" && SafetyFixture.Screen.CheckByRules(line.Text) is not null).Select(line => line.Text).ToList();

        var alone = dangers.Count(IsAlarm);
        var inLongOnes = dangers.Select((danger, i) => string.Join('。', [.. Around(i), danger, .. Around(i + 4)])).Count(IsAlarm);

        output.WriteLine($"of {dangers.Count} dangers that a rule sees {alone} are found alone, {inLongOnes} between eight everyday questions");
        ((double)alone / dangers.Count).ShouldBeGreaterThanOrEqualTo(0.99);
        ((double)inLongOnes / dangers.Count).ShouldBeGreaterThanOrEqualTo(0.99);

        IEnumerable<string> Around(int from) => Enumerable.Range(from, 4).Select(place => everyday[place % everyday.Count]);
    }

    [Fact]
    public void Rule_is_certain_only_where_it_was_right_on_lines_that_it_was_not_written_for()
    {
        var certain = RulePrecision.Of(new SafetySamples(SafetyFixture.Rules, []).Read([])).Where(rule => rule.IsCertain).ToList();

        certain.ShouldNotBeEmpty();
        certain.ShouldAllBe(rule => rule.Right >= 0.95 && rule.Dangers >= 15);
    }

    [Fact]
    public void Danger_is_found_in_every_kind()
    {
        Report(Outcomes);
        All.Dangers.ShouldBeGreaterThanOrEqualTo(300);
        All.Recall.ShouldBeGreaterThanOrEqualTo(Stored.Recall, Wrong(Outcomes, isDanger: true));
        foreach (var kind in Kinds())
            kind.Recall.ShouldBeGreaterThanOrEqualTo(Stored.RecallPerKind, kind.Group);
    }

    [Fact]
    public void Lookalikes_raise_no_alarm_in_any_kind()
    {
        All.Lookalikes.ShouldBeGreaterThanOrEqualTo(300);
        All.FalseAlarms.ShouldBeLessThanOrEqualTo(Stored.FalseAlarms, Wrong(Outcomes, isDanger: false));
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
            Blind.ShouldAllBe(outcome => !learned.Contains(outcome.Line.Text));
        }

        Blind.ShouldAllBe(blind => Outcomes.All(known => known.Line.Text != blind.Line.Text));
    }

    private static bool IsJapanese(string text) => text.Any(letter => letter is >= 'ぁ' and <= 'ん');

    private static bool IsAlarm(string text) => SafetyFixture.Screen.Check(text) is not null;

    private static IReadOnlyList<SafetyFigures> Kinds() => SafetyFigures.By(Outcomes, line => line.Kind);

    private static string Wrong(IReadOnlyList<SafetyOutcome> outcomes, bool isDanger) => string.Join(
        '\n', outcomes.Where(outcome => outcome.IsDanger == isDanger && !outcome.IsRight).Select(outcome => $"{outcome.Line.Id} {outcome.Line.Text}"));

    private void Report(IReadOnlyList<SafetyOutcome> outcomes)
    {
        using var tables = new StringWriter();
        SafetyReport.WriteTables(outcomes, tables);
        output.WriteLine(tables.ToString());
    }

    private sealed record Floors(
        double Recall,
        double RecallPerKind,
        double FalseAlarms,
        double FalseAlarmsPerKind,
        double KindNamed,
        double RecallBlind,
        double FalseAlarmsBlind,
        double RecallOfLanguages,
        double FalseAlarmsOfLanguages);
}
