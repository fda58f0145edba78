using ConciergeBot.Conversations;
using ConciergeBot.Safety;

namespace ConciergeBot.Escalations;

/// <summary>A danger in a parent's words.</summary>
/// <param name="Finding">The sign.</param>
/// <param name="Text">The words in which it stands, as they can be seen.</param>
/// <param name="Heard">What is known of the parent once these words are heard.</param>
/// <param name="Request">What a person shall see.</param>
public sealed record DangerReading(SafetyFinding Finding, string Text, ConversationState Heard, EscalationRequest Request);
