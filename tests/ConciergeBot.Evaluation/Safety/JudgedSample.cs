using ConciergeBot.Safety.Learned;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>What a network that did not learn from a line makes of it; null where it cannot judge.</summary>
internal sealed record JudgedSample(SafetySample Sample, Opinion? Opinion)
{
    /// <summary>Whether the step as a whole would raise an alarm.</summary>
    public bool Alarms(OpinionThresholds thresholds) => Opinion is not { } opinion
        ? Sample.Signs.Count > 0
        : opinion.Score > thresholds.Danger || Sample.Signs.Where((sign, i) => thresholds.Upholds(sign.Signal, opinion.SignScores[i])).Any();
}
