namespace Line.Messaging;

/// <summary>Everybody in the chat.</summary>
public sealed record AllMentionTarget() : MentionTarget("all");
