using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Answering.Retrieving;

/// <summary>What the knowledge base has for a question, before any model.</summary>
/// <param name="Query">The question as it was searched for: with what a follow-up leaves out.</param>
/// <param name="Decision">What to do with the question as a whole.</param>
/// <param name="Several">The articles that answer the texts one by one, where each text is a question of its own; else empty.</param>
/// <param name="IsFollowUp">Whether the question leans on the one before.</param>
public sealed record Retrieved(string Query, AnswerDecision Decision, IReadOnlyList<Article> Several, bool IsFollowUp)
{
    /// <summary>The words that were searched, where they are others than the query: its translation.</summary>
    internal string? Searched { get; init; }

    /// <summary>Whether it was found by a model's rewording of the question.</summary>
    public bool IsReworded { get; init; }

    /// <summary>Whether the words alone leave no doubt.</summary>
    public bool IsSure => Several.Count > 0 || Decision is AnswerDecision.Answer;

    /// <summary>Whether an article is shown as the answer, with or without a doubt.</summary>
    public bool HasAnswer => IsSure || Decision is AnswerDecision.Likely;
}
