namespace Line.Messaging;

/// <summary>The recipients of an earlier narrowcast.</summary>
public sealed record RedeliveryRecipient(string RequestId) : Recipient;
