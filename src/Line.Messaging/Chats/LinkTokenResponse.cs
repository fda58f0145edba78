namespace Line.Messaging;

internal sealed record LinkTokenResponse(string LinkToken);
