using System.Globalization;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>Recall and false alarms of a group of lines.</summary>
internal sealed record SafetyFigures(string Group, int Dangers, int Found, int KindRight, int Lookalikes, int Alarms)
{
    public double Recall => Share(Found, Dangers);

    public double FalseAlarms => Share(Alarms, Lookalikes);

    public double KindNamed => Share(KindRight, Found);

    public static SafetyFigures Of(string group, IReadOnlyCollection<SafetyOutcome> outcomes)
    {
        var dangers = outcomes.Where(outcome => outcome.IsDanger).ToList();
        var found = dangers.Count(outcome => outcome.Finding is not null);
        return new(group, dangers.Count, found, dangers.Count(outcome => outcome.IsKindRight), outcomes.Count - dangers.Count, outcomes.Count(outcome => !outcome.IsDanger && outcome.Finding is not null));
    }

    public static IReadOnlyList<SafetyFigures> By(IEnumerable<SafetyOutcome> outcomes, Func<SafetyLine, string> group) =>
    [
        .. outcomes.GroupBy(outcome => group(outcome.Line), StringComparer.Ordinal).OrderBy(lines => lines.Key, StringComparer.Ordinal).Select(lines => Of(lines.Key, [.. lines])),
    ];

    /// <summary>A row of a Markdown table that is read in a console just as well.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Group,-18} | {Dangers,6} | {Recall,7:p1} | {KindNamed,7:p1} | {Lookalikes,11} | {FalseAlarms,12:p1} |");

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
