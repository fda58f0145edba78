namespace Line.Messaging;

internal sealed record RichMenuIdResponse(string RichMenuId);
