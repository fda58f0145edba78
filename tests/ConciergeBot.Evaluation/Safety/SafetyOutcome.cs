using ConciergeBot.Safety;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>What the safety step made of a line.</summary>
/// <param name="IsDanger">Whether it had to raise an alarm.</param>
internal sealed record SafetyOutcome(SafetyLine Line, bool IsDanger, SafetyFinding? Finding)
{
    public bool IsRight => IsDanger == Finding is not null;

    /// <summary>Whether the alarm is about what the line is about; a limp child who vomits may be answered as either.</summary>
    public bool IsKindRight => Finding is not null && string.Equals(Finding.Kind.ToString(), Line.Kind, StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<SafetyOutcome> Measure(SafetyScreen screen, IReadOnlyList<SafetyLine> lines) =>
        [.. lines.Select(line => new SafetyOutcome(line, line.Label == "danger", screen.Check(line.Text)))];

    public static IReadOnlyList<SafetyOutcome> Measure(SafetyScreen screen, string folder) =>
    [
        .. SafetyLines.Dangers(folder).Select(line => new SafetyOutcome(line, IsDanger: true, screen.Check(line.Text))),
        .. SafetyLines.Lookalikes(folder).Select(line => new SafetyOutcome(line, IsDanger: false, screen.Check(line.Text))),
    ];
}
