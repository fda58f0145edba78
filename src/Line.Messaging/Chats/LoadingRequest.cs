namespace Line.Messaging;

internal sealed record LoadingRequest(string ChatId, int LoadingSeconds);
