namespace Line.Messaging;

/// <summary>The users of an audience.</summary>
public sealed record AudienceRecipient(long AudienceGroupId) : Recipient;
