namespace Line.Messaging.Webhook;

/// <summary>What became of a module channel.</summary>
public enum ModuleChange
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,
    Attached,
    Detached,
}
