using ConciergeBot.Conversations;

namespace ConciergeBot.Answering.Understanding;

/// <summary>What the conversation is about: the last question of a matter.</summary>
/// <param name="Topic">That question, complete in itself.</param>
/// <param name="ArticleId">The article that was shown; null where choices or nothing were.</param>
/// <param name="Danger">The safety response that was shown; null for none.</param>
public sealed record ConversationThread(string Topic, string? ArticleId, string? Danger = null)
{
    // A parent who comes back after feeding the child still means the same matter; the next morning not.
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    /// <summary>The thread that a message written at <paramref name="at"/> may go on with; null where there is none.</summary>
    public static ConversationThread? Of(IReadOnlyList<Exchange> dialogue, DateTimeOffset at) =>
        dialogue.Count > 0 && dialogue[^1] is var last && at - last.At <= Length
            ? new ConversationThread(last.Topic ?? last.Text, last.ArticleIds.Count > 0 ? last.ArticleIds[^1] : null, last.Danger)
            : null;
}
