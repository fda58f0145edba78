namespace Line.Simulator.Messages;

/// <summary>The ways to send; each is counted on its own.</summary>
internal enum SendKind
{
    Reply,
    Push,
    Multicast,
    Narrowcast,
    Broadcast,
}
