namespace Line.Messaging;

/// <summary>How often on a day, and by how many.</summary>
public sealed record RichMenuDay(string Date, long Count, long UniqueUsers);
