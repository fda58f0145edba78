namespace Line.Messaging;

/// <summary>Whoever has a rich menu loses it.</summary>
/// <param name="From">The menu they have.</param>
public sealed record RichMenuBatchUnlink(string From) : RichMenuBatchOperation;
