namespace ConciergeBot.Conversations;

/// <summary>Words that wait for their turn.</summary>
/// <param name="EventId">The event that brought them.</param>
/// <param name="At">When the parent wrote them.</param>
/// <param name="Text">The words.</param>
/// <param name="IsPlanned">Whether a stored plan answers them.</param>
/// <param name="Grade">What was seen in them ahead of their turn, see <see cref="WaitingMessages.Grade"/>; 0 for nothing, null when nobody has looked.</param>
public sealed record WaitingText(string EventId, DateTimeOffset At, string Text, bool IsPlanned, int? Grade);
