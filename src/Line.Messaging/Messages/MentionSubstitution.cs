namespace Line.Messaging;

/// <summary>A mention; only in groups and rooms, at most 20 in a message.</summary>
public sealed record MentionSubstitution(MentionTarget Mentionee) : Substitution("mention");
