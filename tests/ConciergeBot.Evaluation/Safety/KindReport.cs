using System.Globalization;
using ConciergeBot.Safety.Learned;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>
/// Who names the kind of a danger rightly where a rule sees one and a network that did not learn from the line reads another:
/// of the lines that no rule was written for, by how far the rule's kind is behind.
/// </summary>
internal sealed class KindReport(IReadOnlyList<JudgedSample> judged, OpinionThresholds thresholds)
{
    private static readonly float[] Margins = [0, 0.5f, 1, 1.5f, 2, 3, float.MaxValue];

    public void Write(TextWriter output)
    {
        var lines = judged.Select(line => Named(line)).OfType<NamedLine>().ToList();
        output.WriteLine("| rule's kind behind by more than | lines | the network is right | the rule is right | right of all |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var margin in Margins)
        {
            var beyond = lines.Where(line => line.Behind > margin).ToList();
            var right = beyond.Count(line => line.IsNetworkRight) + lines.Count(line => line.Behind <= margin && line.IsRuleRight);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {(margin == float.MaxValue ? "never" : margin)} | {beyond.Count} | {beyond.Count(line => line.IsNetworkRight)} | {beyond.Count(line => line.IsRuleRight)} | {(double)right / lines.Count:p1} of {lines.Count} |"));
        }

        output.WriteLine();
    }

    /// <summary>Null for a line that says nothing here: none is a danger's, or no sign of a rule stands.</summary>
    private NamedLine? Named(JudgedSample line)
    {
        if (line is not { Sample: { Source: SampleSource.Unseen, IsDanger: true, Kind: >= 0 } sample, Opinion: { } opinion })
            return null;
        var sign = sample.Signs.Where((sign, i) => thresholds.Upholds(sign.Signal, opinion.SignScores[i])).MinBy(sign => (-(int)sign.Signal.Severity, opinion.Behind(sign.Signal.Kind)));
        if (sign is not { Signal.IsCertain: false })
            return null;
        var kind = opinion.Kinds[sample.Kind].Kind;
        return new NamedLine(opinion.Behind(sign.Signal.Kind), opinion.Likeliest.Kind == kind, sign.Signal.Kind == kind);
    }

    private sealed record NamedLine(float Behind, bool IsNetworkRight, bool IsRuleRight);
}
