namespace Line.Messaging;

internal sealed record MemberCount(int Count);
