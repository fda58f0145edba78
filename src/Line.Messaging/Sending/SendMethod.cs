namespace Line.Messaging;

/// <summary>The ways to send messages.</summary>
public enum SendMethod
{
    Reply,
    Push,
    Multicast,
    Narrowcast,
    Broadcast,
}
