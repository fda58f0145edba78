using ConciergeBot.Answering.Prompts;

namespace ConciergeBot.Answering;

/// <summary>How an answer came about: for figures, never with a parent's words.</summary>
public sealed record AnswerFacts
{
    /// <summary>What was done: <c>answer</c>, <c>likely</c>, <c>ask</c>, <c>none</c> or <c>danger</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>The step that decided: <c>search</c>, <c>follow-up</c>, <c>model</c>.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>Why the model's answer was not used although there is a model; null where it was used, or there is none.</summary>
    public string? Fallback { get; init; }

    /// <summary>The prompts that were asked.</summary>
    public IReadOnlyList<PromptStamp> Prompts { get; init; } = [];

    public string? Model { get; init; }

    public long Tokens { get; init; }

    /// <summary>How long the model took in all.</summary>
    public TimeSpan ModelLatency { get; init; }
}
