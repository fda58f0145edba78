namespace Line.Messaging.Webhook;

/// <summary>How a user met a beacon.</summary>
public enum BeaconKind
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,
    Enter,
    Banner,
    Stay,
}
