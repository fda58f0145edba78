namespace ConciergeBot.Answering.Understanding;

/// <summary>How much a message leans on the ones before it.</summary>
public enum Leaning
{
    /// <summary>It names a matter of its own.</summary>
    Barely,

    /// <summary>It is short, or points back, and names something of its own: 「2人目も？」.</summary>
    Partly,

    /// <summary>It names no matter at all: 「いつまで？」.</summary>
    Wholly,
}
