namespace Line.Messaging;

internal sealed record RichMenuBulkLink(string RichMenuId, IReadOnlyList<string> UserIds);
