namespace ConciergeBot.Safety.Rules;

/// <summary>One person's approval of files as they stand.</summary>
internal sealed class ApprovalEntry
{
    public string? By { get; set; }
    public string? On { get; set; }

    /// <summary>File → its fingerprint on that day (<see cref="SafetyApprovals.FingerprintOf(ReadOnlySpan{byte})"/>).</summary>
    public Dictionary<string, string>? Files { get; set; }
}
