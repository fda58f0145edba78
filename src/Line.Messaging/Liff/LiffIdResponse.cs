namespace Line.Messaging;

internal sealed record LiffIdResponse(string LiffId);
