namespace Line.Messaging;

/// <summary>Another, changeable name for a rich menu, for switching between tabs.</summary>
public sealed record RichMenuAlias(string RichMenuAliasId, string RichMenuId);
