namespace ConciergeBot.Answering.Retrieving;

/// <summary>How a fusion came about, for its readers.</summary>
internal sealed record FusionRecord
{
    public required DateOnly Date { get; init; }

    public required string Command { get; init; }

    public required string FittedOn { get; init; }

    /// <summary>The search by words beside which it was fitted: <see cref="FusionFile.WordsInForce"/> of that day.</summary>
    public required string Words { get; init; }

    /// <summary>What each way came to.</summary>
    public required IReadOnlyDictionary<string, string> Figures { get; init; }
}
