namespace Line.Messaging;

internal sealed record MembershipList
{
    public IReadOnlyList<Membership> Memberships { get => field ?? []; init; }
}
