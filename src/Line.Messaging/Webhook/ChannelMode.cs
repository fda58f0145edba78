namespace Line.Messaging.Webhook;

/// <summary>Whether the bot may answer an event.</summary>
public enum ChannelMode
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,

    /// <summary>The bot may reply and push.</summary>
    Active,

    /// <summary>Another module or chat is in charge: no reply token comes, the bot should send nothing.</summary>
    Standby,
}
