namespace Line.Messaging;

/// <summary>How often, and by how many.</summary>
public sealed record RichMenuCount(long Count, long UniqueUsers);
