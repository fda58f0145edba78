namespace ConciergeBot.Safety.Rules;

/// <summary>One person's approval of a rule file as it stands.</summary>
internal sealed class ApprovalEntry
{
    public string? By { get; set; }
    public string? On { get; set; }
}
