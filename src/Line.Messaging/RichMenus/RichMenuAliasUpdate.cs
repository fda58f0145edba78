namespace Line.Messaging;

internal sealed record RichMenuAliasUpdate(string RichMenuId);
