using ConciergeBot.Answering.Model;

namespace ConciergeBot.Answering;

/// <summary>How an answer came about: for figures, never with a parent's words.</summary>
public sealed record AnswerFacts
{
    /// <summary>What was done: <c>answer</c>, <c>likely</c>, <c>ask</c>, <c>none</c> or <c>danger</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>
    /// The step that decided: <c>search</c>, <c>follow-up</c>, <c>understand</c> (the search, by the model's rewording) or
    /// <c>model</c>.
    /// </summary>
    public required string DecidedBy { get; init; }

    /// <summary>Why the model's answer was not used although there is a model; null where it was used, or there is none.</summary>
    public Fallback? Fallback { get; init; }

    /// <summary>What the model was asked, and what it took.</summary>
    public required ModelWork Work { get; init; }
}
