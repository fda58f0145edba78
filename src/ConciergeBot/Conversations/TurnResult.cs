using Line.Messaging;

namespace ConciergeBot.Conversations;

/// <summary>What a turn decided.</summary>
/// <param name="Messages">What the parent sees, at most five messages; empty for silence.</param>
/// <param name="State">What is remembered afterwards; null forgets the conversation.</param>
public sealed record TurnResult(IReadOnlyList<Message> Messages, ConversationState? State)
{
    public static TurnResult Silent(ConversationState? state) => new([], state);
}
