namespace Line.Messaging;

/// <summary>Whoever has one rich menu gets another.</summary>
/// <param name="From">The menu they have.</param>
/// <param name="To">The menu they get.</param>
public sealed record RichMenuBatchReplace(string From, string To) : RichMenuBatchOperation;
