using ConciergeBot.Escalations;
using ConciergeBot.FollowUps;
using Line.Messaging;

namespace ConciergeBot.Conversations;

/// <summary>What a turn decided.</summary>
/// <param name="Messages">What the parent sees, at most <see cref="MaxMessages"/>; empty for silence.</param>
/// <param name="State">What is remembered afterwards; null forgets the conversation.</param>
public sealed record TurnResult(IReadOnlyList<Message> Messages, ConversationState? State)
{
    /// <summary>LINE: a reply carries up to five messages.</summary>
    public const int MaxMessages = 5;

    /// <summary>What a person shall see of this turn.</summary>
    public IReadOnlyList<EscalationRequest> Escalations { get; init; } = [];

    /// <summary>What the parent will be asked once, later; null for nothing.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>Whether the group or room in which this is said is left afterwards.</summary>
    public bool Leaves { get; init; }

    public static TurnResult Silent(ConversationState? state) => new([], state);
}
