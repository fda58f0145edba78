namespace ConciergeBot.FollowUps;

/// <summary>A follow-up that one node has taken to ask.</summary>
/// <param name="Stored">Its bytes: what was scheduled meanwhile in its place is left alone.</param>
public sealed record DueFollowUp(string UserId, FollowUp FollowUp, byte[] Stored);
