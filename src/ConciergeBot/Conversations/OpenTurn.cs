namespace ConciergeBot.Conversations;

/// <summary>A conversation with work, as it was read for a turn.</summary>
/// <param name="Version">Fence: a write with another version than the stored one is refused.</param>
/// <param name="Attempts">Which try of the turn this is, from 1. Counted before the work, so that a crash counts too.</param>
/// <param name="State">What is remembered of the parent.</param>
/// <param name="Plan">The plan that an earlier try stored and did not finish; null when there is none.</param>
/// <param name="Waiting">The accepted entries, as stored.</param>
public sealed record OpenTurn(
    long Version,
    int Attempts,
    ConversationState State,
    TurnPlan? Plan,
    IReadOnlyList<byte[]> Waiting);
