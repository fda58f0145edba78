namespace ConciergeBot.Conversations;

/// <summary>One thing that a parent said and what the concierge made of it.</summary>
/// <param name="At">When the parent wrote it.</param>
/// <param name="MessageIds">LINE's ids of the parent's messages, so that an unsent one can be forgotten.</param>
/// <param name="Text">The parent's words.</param>
/// <param name="ArticleIds">The articles that were shown in answer; empty where there was none.</param>
/// <param name="Topic">The question as it was searched for, complete in itself; null where the words were.</param>
/// <param name="Danger">The safety response that answered a danger sign; null where there was none.</param>
public sealed record Exchange(
    DateTimeOffset At, IReadOnlyList<string> MessageIds, string Text, IReadOnlyList<string> ArticleIds, string? Topic = null, string? Danger = null);
