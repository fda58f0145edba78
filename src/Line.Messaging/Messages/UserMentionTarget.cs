namespace Line.Messaging;

/// <summary>One user.</summary>
public sealed record UserMentionTarget(string UserId) : MentionTarget("user");
