namespace ConciergeBot.Conversations;

/// <summary>A turn that was given up, kept for a person to look at.</summary>
public sealed record ParkedTurn(string UserId, DateTimeOffset At, string Reason, IReadOnlyList<InboxEntry> Entries);
