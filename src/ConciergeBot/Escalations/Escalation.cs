using ConciergeBot.Conversations;
using ConciergeBot.Languages;
using ConciergeBot.Safety;

namespace ConciergeBot.Escalations;

/// <summary>A parent in danger, for a person to look after. One row a turn or an event, whoever writes it and however often.</summary>
public sealed record Escalation
{
    /// <summary>Derived from the turn, or from the event that did not wait for its turn, so that what is repeated raises it once.</summary>
    public required Guid Id { get; init; }

    /// <summary>The parent's LINE user id.</summary>
    public required string UserId { get; init; }

    public required SafetyKind Kind { get; init; }

    /// <summary>The safety rule that spoke, such as <c>not-breathing</c>.</summary>
    public required string Signal { get; init; }

    public required Severity Severity { get; init; }

    public required Language Language { get; init; }

    /// <summary>The parent's words, redacted and cut; see <see cref="EscalationRequest.Text"/>.</summary>
    public required string Text { get; init; }

    /// <summary>When the parent wrote it.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    public EscalationStatus Status { get; init; }

    /// <param name="turn">The turn that decided it.</param>
    /// <param name="request">What it wants a person to see.</param>
    /// <param name="place">Its place among the turn's requests.</param>
    public static Escalation Of(Turn turn, EscalationRequest request, int place) =>
        Of(turn.UserId, RetryKey.For(turn.Id, FormattableString.Invariant($"escalation-{place}")), turn.First.Timestamp, request);

    /// <param name="userId">The parent.</param>
    /// <param name="eventId">The event that is seen to be a danger ahead of its turn.</param>
    /// <param name="at">When the parent wrote it.</param>
    /// <param name="request">What a person shall see.</param>
    public static Escalation Ahead(string userId, string eventId, DateTimeOffset at, EscalationRequest request) =>
        Of(userId, RetryKey.For(eventId, $"escalation-ahead-{request.Kind}-{request.Severity}"), at, request);

    private static Escalation Of(string userId, Guid id, DateTimeOffset raisedAt, EscalationRequest request) => new()
    {
        Id = id,
        UserId = userId,
        Kind = request.Kind,
        Signal = request.Signal,
        Severity = request.Severity,
        Language = request.Language,
        Text = request.Text,
        RaisedAt = raisedAt,
    };
}
