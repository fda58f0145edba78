using ConciergeBot.Escalations;
using ConciergeBot.Safety;

namespace ConciergeBot.Conversations;

/// <summary>Words that wait for their turn.</summary>
/// <param name="EventId">The event that brought them.</param>
/// <param name="At">When the parent wrote them.</param>
/// <param name="Text">The words.</param>
/// <param name="IsPlanned">Whether a stored plan answers them.</param>
/// <param name="Raised">
/// Which kinds of danger were handed on of them ahead of their turn, and how grave (<see cref="ScreenedNote"/>); null when
/// nobody has looked.
/// </param>
public sealed record WaitingText(string EventId, DateTimeOffset At, string Text, bool IsPlanned, IReadOnlyDictionary<SafetyKind, int>? Raised)
{
    /// <summary>Whether an escalation says of them what no person has been told: another kind of danger, or a graver one.</summary>
    public bool IsNews(Escalation escalation)
    {
        ArgumentNullException.ThrowIfNull(escalation);
        return ScreenedNote.GradeOf(escalation) > (Raised?.GetValueOrDefault(escalation.Kind) ?? 0);
    }
}
