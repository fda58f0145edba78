namespace Line.Messaging.Webhook;

/// <summary>What became of a membership.</summary>
public enum MembershipChange
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,
    Joined,
    Left,
    Renewed,
}
