namespace Line.Messaging;

internal sealed record RichMenuBulkUnlink(IReadOnlyList<string> UserIds);
