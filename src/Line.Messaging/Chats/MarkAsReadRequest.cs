namespace Line.Messaging;

internal sealed record MarkAsReadRequest(string MarkAsReadToken);
