namespace Line.Messaging;

/// <summary>Nobody keeps a rich menu of their own.</summary>
public sealed record RichMenuBatchUnlinkAll : RichMenuBatchOperation;
