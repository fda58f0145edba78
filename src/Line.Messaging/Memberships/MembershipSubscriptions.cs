namespace Line.Messaging;

internal sealed record MembershipSubscriptions
{
    public IReadOnlyList<MembershipSubscription> Subscriptions { get => field ?? []; init; }
}
