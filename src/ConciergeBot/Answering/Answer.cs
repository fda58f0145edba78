using Line.Messaging;

namespace ConciergeBot.Answering;

/// <summary>What the concierge says to a question.</summary>
/// <param name="Messages">What the parent sees.</param>
/// <param name="ArticleIds">The articles that were shown as the answer; empty when nothing was answered.</param>
public sealed record Answer(IReadOnlyList<Message> Messages, IReadOnlyList<string> ArticleIds);
