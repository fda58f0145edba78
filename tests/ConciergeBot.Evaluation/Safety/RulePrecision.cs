using System.Globalization;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>How often a rule was right where it saw its sign, on lines that no rule was written for: what makes it certain.</summary>
/// <param name="Signal">The rule's id.</param>
/// <param name="IsCertain">Whether it is marked so.</param>
/// <param name="Dangers">Dangers in which it saw its sign.</param>
/// <param name="Lookalikes">Look-alikes in which it did.</param>
internal sealed record RulePrecision(string Signal, bool IsCertain, int Dangers, int Lookalikes)
{
    public double Right => (double)Dangers / (Dangers + Lookalikes);

    /// <summary>The most reliable first.</summary>
    public static IReadOnlyList<RulePrecision> Of(IReadOnlyList<SafetySample> samples) =>
    [
        .. from sample in samples
           where sample.Source == SampleSource.Unseen
           from sign in sample.Signs
           group sample.IsDanger by sign.Signal into hits
           let precision = new RulePrecision(hits.Key.Id, hits.Key.IsCertain, hits.Count(isDanger => isDanger), hits.Count(isDanger => !isDanger))
           orderby precision.Right descending, precision.Dangers descending, precision.Signal
           select precision,
    ];

    public static void Write(IEnumerable<RulePrecision> rules, TextWriter output)
    {
        output.WriteLine("| rule | certain | dangers | look-alikes | right |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var rule in rules)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rule.Signal} | {(rule.IsCertain ? "yes" : "")} | {rule.Dangers} | {rule.Lookalikes} | {rule.Right:p1} |"));
        output.WriteLine();
    }
}
