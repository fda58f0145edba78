namespace ConciergeBot.Safety.Matching;

/// <summary>Where the words of an exemption stand, seen from the danger word.</summary>
internal enum ExemptionPlace
{
    /// <summary>After it, in the same sentence.</summary>
    After,

    /// <summary>Before it, in the same sentence.</summary>
    Before,

    /// <summary>Around it, the danger word being a part.</summary>
    Over,

    /// <summary>On either side.</summary>
    Near,

    /// <summary>Anywhere in the text.</summary>
    Anywhere,
}
