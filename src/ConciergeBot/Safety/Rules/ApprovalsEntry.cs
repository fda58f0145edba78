namespace ConciergeBot.Safety.Rules;

/// <summary><c>approvals.yaml</c> as it stands there.</summary>
internal sealed class ApprovalsEntry
{
    public List<ApprovalEntry>? Approvals { get; set; }
}
