using ConciergeBot.Languages;
using ConciergeBot.Safety;

namespace ConciergeBot.Escalations;

/// <summary>What a turn wants a person to see. Only a wish: it is raised when the turn's plan is stored.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Signal">The safety rule that spoke, such as <c>not-breathing</c>.</param>
/// <param name="Severity">How fast a person must act.</param>
/// <param name="Language">In which language the parent is spoken to.</param>
/// <param name="Text">The parent's words without personal data, as much as an operator needs to know what to ask.</param>
public sealed record EscalationRequest(SafetyKind Kind, string Signal, Severity Severity, Language Language, string Text)
{
    /// <summary>Longer words of a parent are cut: an operator needs the gist, and the table keeps no dialogue.</summary>
    public const int LongestText = 300;
}
