using ConciergeBot.Conversations;
using ConciergeBot.Escalations;
using ConciergeBot.FollowUps;
using ConciergeBot.Languages;
using ConciergeBot.Redaction;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering;

/// <summary>What an answered danger sign sets going: a person shall see it, and the parent is asked once, later.</summary>
public sealed class DangerAftermath(JapanesePersonalDataRedactor redactor, FollowUpSchedule schedule)
{
    /// <summary>The answer together with both; decides alone, and does nothing itself.</summary>
    /// <param name="answer">What the parent sees at once.</param>
    /// <param name="turn">The turn that is answered.</param>
    /// <param name="finding">The sign.</param>
    /// <param name="text">The parent's words.</param>
    /// <param name="language">In which language the parent is spoken to.</param>
    public TurnResult Of(TurnResult answer, Turn turn, SafetyFinding finding, string text, Language language) => answer with
    {
        Escalations = [Request(finding, text, language)],
        FollowUp = schedule.DueAfter(finding, turn.Events[0].Entry.ReceivedAt) is { } due
            ? new FollowUp(turn.Id, finding.Kind, finding.Response.Id, language, due)
            : null,
    };

    /// <summary>What a person shall see.</summary>
    /// <param name="finding">The sign.</param>
    /// <param name="text">The parent's words.</param>
    /// <param name="language">In which language the parent is spoken to.</param>
    public EscalationRequest Request(SafetyFinding finding, string text, Language language) =>
        new(finding.Kind, finding.Signal, finding.Severity, language, Cut(redactor.Redact(text)));

    // Not between the halves of a surrogate pair.
    private static string Cut(string text) => text.Length <= EscalationRequest.LongestText
        ? text
        : string.Concat(text.AsSpan(0, EscalationRequest.LongestText - (char.IsHighSurrogate(text[EscalationRequest.LongestText - 2]) ? 2 : 1)), "…");
}
