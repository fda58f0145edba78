namespace Line.Messaging;

internal sealed record AudienceName(string Description);
