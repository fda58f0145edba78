using ConciergeBot.Safety;
using Microsoft.Extensions.Options;

namespace ConciergeBot.FollowUps;

/// <summary>Says when a parent may be asked.</summary>
public sealed class FollowUpSchedule(IOptions<FollowUpOptions> options)
{
    /// <summary>
    /// When to ask after a danger sign; null when it is no matter of asking: a mere concern, or follow-ups are off.
    /// </summary>
    public DateTimeOffset? DueAfter(SafetyFinding finding, DateTimeOffset seenAt)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (!options.Value.Enabled || finding.Severity < Severity.Urgent)
            return null;
        return finding.Kind.IsOfTheMind()
            ? NextMindAt(seenAt + options.Value.MindNotBefore)
            : AfterTheNight(seenAt + options.Value.BodyAfter);
    }

    private DateTimeOffset NextMindAt(DateTimeOffset earliest)
    {
        var due = JapanTime.At(JapanTime.DateOf(earliest), options.Value.MindAt);
        return due < earliest ? JapanTime.At(JapanTime.DateOf(earliest).AddDays(1), options.Value.MindAt) : due;
    }

    /// <summary>The instant itself by day, else the end of the night.</summary>
    public DateTimeOffset AfterTheNight(DateTimeOffset instant)
    {
        var (date, time) = (JapanTime.DateOf(instant), JapanTime.TimeOf(instant));
        if (time >= options.Value.NightFrom)
            return JapanTime.At(date.AddDays(1), options.Value.NightUntil);
        return time < options.Value.NightUntil ? JapanTime.At(date, options.Value.NightUntil) : instant;
    }
}
