namespace ConciergeBot.Conversations;

/// <summary>Decides what a turn says. Has no effect outside of its result, so that a turn can be tried again.</summary>
public interface ITurnHandler
{
    Task<TurnResult> HandleAsync(Turn turn, ConversationState state, CancellationToken cancellation);

    /// <summary>What the parent sees when a turn was given up.</summary>
    TurnResult Apologise(ConversationState state);
}
