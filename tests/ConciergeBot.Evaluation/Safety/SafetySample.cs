using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>A line to learn from.</summary>
/// <param name="Text">As the rules see it.</param>
/// <param name="IsDanger">Whether it must raise an alarm.</param>
/// <param name="Kind">The kind of danger, by its place among the weights' kinds; -1 when unknown or none.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Signs">What the rules see in it, the gravest first.</param>
internal sealed record SafetySample(FoldedText Text, bool IsDanger, int Kind, SampleSource Source, IReadOnlyList<FoundSignal> Signs)
{
    /// <summary>Its pieces by number, as often as they stand there.</summary>
    public int[] Pieces { get; set; } = [];
}
