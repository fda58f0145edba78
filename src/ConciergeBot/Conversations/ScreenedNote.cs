using System.Globalization;
using ConciergeBot.Escalations;
using ConciergeBot.Safety;
using StackExchange.Redis;

namespace ConciergeBot.Conversations;

/// <summary>
/// What was seen in an event ahead of its turn, one note a kind of danger: a field of <see cref="ConversationKeys.Screened"/>
/// and how grave it was. The field is the event's id and, appended, the kind.
/// </summary>
/// <param name="EventId">The event.</param>
/// <param name="Kind">What was seen; null for nothing.</param>
/// <param name="Grade">How grave, from 1; 0 for nothing.</param>
internal readonly record struct ScreenedNote(string EventId, SafetyKind? Kind, int Grade)
{
    private const char Separator = '|';

    /// <summary>What stands behind the event's id in the field.</summary>
    public static string KindOf(Escalation? escalation) => $"{Separator}{escalation?.Kind}";

    public static int GradeOf(Escalation? escalation) => escalation is null ? 0 : 1 + (int)escalation.Severity;

    public static ScreenedNote Read(HashEntry entry)
    {
        var field = (string)entry.Name!;
        var end = field.LastIndexOf(Separator);
        return new ScreenedNote(
            field[..end], Enum.TryParse<SafetyKind>(field.AsSpan(end + 1), out var kind) ? kind : null, int.Parse((string)entry.Value!, CultureInfo.InvariantCulture));
    }
}
