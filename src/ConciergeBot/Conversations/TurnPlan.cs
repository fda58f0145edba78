using System.Text.Json;
using ConciergeBot.FollowUps;

namespace ConciergeBot.Conversations;

/// <summary>
/// What a turn decided, stored before anything is sent. Whoever finds a stored plan finishes it: the same messages with
/// the same reply token or retry key, so that LINE shows them once.
/// </summary>
/// <param name="RetryKey">LINE's X-Line-Retry-Key if the answer has to be pushed; derived from the event.</param>
/// <param name="ReplyToken">The newest reply token of the turn's events; null when there is none.</param>
/// <param name="TokenReceivedAt">When the event with that token arrived.</param>
/// <param name="Messages">LINE message objects as they will be sent; empty when the turn says nothing.</param>
/// <param name="Entries">The inbox entries that the turn covers, byte for byte.</param>
/// <param name="State">What is remembered afterwards; null forgets the conversation.</param>
/// <param name="PlannedAt">When the plan was made.</param>
/// <param name="IsApology">Whether this plan stands in for one that was given up.</param>
public sealed record TurnPlan(
    Guid RetryKey,
    string? ReplyToken,
    DateTimeOffset TokenReceivedAt,
    JsonElement Messages,
    IReadOnlyList<byte[]> Entries,
    ConversationState? State,
    DateTimeOffset PlannedAt,
    bool IsApology)
{
    /// <summary>How often the delivery was put off, for the pause before the next try.</summary>
    public int Deferrals { get; init; }

    /// <summary>Whether the group or room is left when the turn is complete.</summary>
    public bool Leaves { get; init; }

    /// <summary>What the parent will be asked once, later; scheduled when the turn is complete.</summary>
    public FollowUp? FollowUp { get; init; }
}
