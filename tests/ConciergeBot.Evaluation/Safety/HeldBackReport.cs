using System.Globalization;
using ConciergeBot.Safety.Learned;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>
/// What networks that did not learn from a line make of it, at several thresholds: of the lines that no rule was written
/// for, of the everyday questions, and of lines put aside.
/// </summary>
internal sealed class HeldBackReport(IReadOnlyList<JudgedSample> judged)
{
    private static readonly (float None, float NoEmergency)[] Nones =
        [(float.MinValue, float.MinValue), (-2, -3), (-1, -2), (-0.5f, -1), (0, -0.5f), (0.5f, 0.5f)];
    private static readonly float[] Dangers = [float.MaxValue, 2, 1, 0.75f, 0.5f, 0];

    public void Write(TextWriter output)
    {
        output.WriteLine("| none below | emergency | danger above | Japanese: found | false alarms | other languages: found | false alarms | everyday alarms | put aside, Japanese: found | false alarms | other languages: found | false alarms |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (none, noEmergency) in Nones)
        {
            foreach (var danger in Dangers.Where(danger => danger >= none))
                output.WriteLine(Row(new OpinionThresholds(danger, none, noEmergency)));
        }
    }

    private string Row(OpinionThresholds thresholds)
    {
        string[] shares =
        [
            .. from source in (SampleSource[])[SampleSource.Unseen, SampleSource.Everyday, SampleSource.PutAside]
               from isJapanese in (bool[])[true, false]
               from isDanger in (bool[])[true, false]
               where source != SampleSource.Everyday || (isJapanese && !isDanger)
               let lines = judged.Where(line => line.Sample.Source == source && line.Sample.IsDanger == isDanger && TextPieces.IsJapanese(line.Sample.Text.Text) == isJapanese).ToList()
               select lines.Count == 0 ? "-" : ((double)lines.Count(line => line.Alarms(thresholds)) / lines.Count).ToString("p1", CultureInfo.InvariantCulture),
        ];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Named(thresholds.None)} | {Named(thresholds.NoEmergency)} | {Named(thresholds.Danger)} | {shares[0]} | {shares[1]} | {shares[2]} | {shares[3]} | {shares[4]} | {string.Join(" | ", shares[5..])} |");
    }

    private static string Named(float threshold) => threshold switch
    {
        float.MinValue => "never",
        float.MaxValue => "never",
        _ => threshold.ToString(CultureInfo.InvariantCulture),
    };
}
