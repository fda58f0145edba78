namespace Line.Messaging;

/// <summary>A user's subscription of a plan.</summary>
public sealed record MembershipSubscription(Membership Membership, MembershipUser User);
