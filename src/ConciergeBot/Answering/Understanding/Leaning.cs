namespace ConciergeBot.Answering.Understanding;

/// <summary>How much a message leans on the ones before it.</summary>
public enum Leaning
{
    /// <summary>It names a matter of its own.</summary>
    Barely,

    /// <summary>It is short, or points back, and names something of its own: 「給食費は？」.</summary>
    Partly,

    /// <summary>It asks whether the matter before holds for something else too: 「2人目も？」.</summary>
    Extends,

    /// <summary>It names no matter at all: 「いつまで？」.</summary>
    Wholly,
}
