namespace ConciergeBot.Escalations;

/// <summary>How far a person has got with an escalation.</summary>
public enum EscalationStatus
{
    /// <summary>Nobody has looked at it yet.</summary>
    Open,
}
