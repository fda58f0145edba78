namespace Line.Simulator.Tokens;

internal sealed record ChannelToken(string Value, string KeyId, ChannelTokenKind Kind, DateTimeOffset ExpiresAt);
