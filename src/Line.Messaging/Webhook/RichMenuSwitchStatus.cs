namespace Line.Messaging.Webhook;

/// <summary>How a rich-menu switch ended.</summary>
public enum RichMenuSwitchStatus
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,
    Success,
    AliasNotFound,
    RichMenuNotFound,
    Failed,
}
