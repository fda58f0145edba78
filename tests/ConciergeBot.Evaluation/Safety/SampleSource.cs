namespace ConciergeBot.Evaluation.Safety;

/// <summary>Where a line to learn from comes from.</summary>
internal enum SampleSource
{
    /// <summary>A stored line on which rules were written, or an early training line.</summary>
    Known,

    /// <summary>A training line that no rule was written for: thresholds are chosen on these.</summary>
    Unseen,

    /// <summary>A line that is neither learned from nor used to choose thresholds, only measured.</summary>
    PutAside,

    /// <summary>An everyday question; those that looked like a danger were read one by one.</summary>
    Everyday,
}
