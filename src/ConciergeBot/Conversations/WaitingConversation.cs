namespace ConciergeBot.Conversations;

/// <summary>What waits for a parent, as it was read for the danger watch.</summary>
/// <param name="Version">Fence: nothing is raised once a turn has gone on from here.</param>
/// <param name="State">What is remembered of the parent.</param>
/// <param name="Texts">The words that wait, in the order in which they were written.</param>
public sealed record WaitingConversation(long Version, ConversationState State, IReadOnlyList<WaitingText> Texts);
