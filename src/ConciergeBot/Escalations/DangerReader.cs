using ConciergeBot.Conversations;
using ConciergeBot.Languages;
using ConciergeBot.Redaction;
using ConciergeBot.Safety;

namespace ConciergeBot.Escalations;

/// <summary>Reads what a parent wrote for danger signs, in its turn and ahead of it alike.</summary>
public class DangerReader(SafetyScreen screen, JapanesePersonalDataRedactor redactor)
{
    // 「子どもが」「息してない」: what was said within this time is read together with the new text.
    private static readonly TimeSpan SameBreath = TimeSpan.FromMinutes(10);

    /// <summary>Reads texts together, and with what was said just before.</summary>
    /// <param name="texts">The new texts, as they came.</param>
    /// <param name="at">When the first of them was written.</param>
    /// <param name="state">What is remembered of the parent, the dialogue among it.</param>
    /// <param name="since">What the parent has written since the dialogue, as it came.</param>
    /// <returns>Null when there is no danger in them.</returns>
    public virtual DangerReading? Read(
        IEnumerable<string> texts, DateTimeOffset at, ConversationState state, IEnumerable<(DateTimeOffset At, string Text)> since)
    {
        ArgumentNullException.ThrowIfNull(state);
        var text = string.Join('\n', texts.Select(ParentText.Visible));
        var before = state.Dialogue.Select(exchange => (exchange.At, exchange.Text)).Concat(since.Select(said => (said.At, Text: ParentText.Visible(said.Text))));
        if (screen.Check(text, [.. before.Where(said => at - said.At < SameBreath).Select(said => said.Text)]) is not { } finding)
            return null;
        var heard = ParentLanguage.Hear(state, text);
        return new DangerReading(finding, text, heard, Request(finding, text, ParentLanguage.InDanger(heard, text)));
    }

    /// <summary>What a person shall see of a sign, whoever saw it.</summary>
    /// <param name="finding">The sign.</param>
    /// <param name="text">The parent's words.</param>
    /// <param name="language">In which language the parent is spoken to.</param>
    public EscalationRequest Request(SafetyFinding finding, string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new EscalationRequest(finding.Kind, finding.Signal, finding.Severity, language, Cut(redactor.Redact(text)));
    }

    // Not between the halves of a surrogate pair.
    private static string Cut(string text) => text.Length <= EscalationRequest.LongestText
        ? text
        : string.Concat(text.AsSpan(0, EscalationRequest.LongestText - (char.IsHighSurrogate(text[EscalationRequest.LongestText - 2]) ? 2 : 1)), "…");
}
