namespace Line.Messaging;

internal sealed record AudienceMember(string Id);
