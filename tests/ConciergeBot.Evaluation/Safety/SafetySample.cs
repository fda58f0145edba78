namespace ConciergeBot.Evaluation.Safety;

/// <summary>A line to learn from.</summary>
/// <param name="Grams">Its runs of letters by number, as often as they stand there.</param>
/// <param name="Kind">The kind of danger; -1 for none.</param>
/// <param name="Weight">How often it is shown in a round.</param>
/// <param name="IsMeasured">Whether the threshold is chosen on it.</param>
internal sealed record SafetySample(int[] Grams, int Kind, int Weight, bool IsMeasured)
{
    public bool IsDanger => Kind >= 0;
}
