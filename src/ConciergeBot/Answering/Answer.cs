using ConciergeBot.Safety;
using Line.Messaging;

namespace ConciergeBot.Answering;

/// <summary>What the concierge says to a question.</summary>
/// <param name="Messages">What the parent sees.</param>
/// <param name="ArticleIds">The articles that were shown as the answer; empty when nothing was answered.</param>
/// <param name="Topic">The question as it was searched for; a follow-up builds on it.</param>
/// <param name="Facts">How the answer came about.</param>
public sealed record Answer(IReadOnlyList<Message> Messages, IReadOnlyList<string> ArticleIds, string Topic, AnswerFacts Facts)
{
    /// <summary>The danger sign that a model saw and that is answered instead; null for none.</summary>
    public SafetyFinding? Danger { get; init; }
}
