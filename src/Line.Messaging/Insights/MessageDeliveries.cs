namespace Line.Messaging;

/// <summary>How many messages were delivered on a day, by what sent them.</summary>
public sealed record MessageDeliveries(CountStatus Status)
{
    public long? Broadcast { get; init; }

    public long? Targeting { get; init; }

    public long? AutoResponse { get; init; }

    public long? WelcomeResponse { get; init; }

    public long? Chat { get; init; }

    public long? ApiBroadcast { get; init; }

    public long? ApiPush { get; init; }

    public long? ApiMulticast { get; init; }

    public long? ApiNarrowcast { get; init; }

    public long? ApiReply { get; init; }
}
