using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering.Composing;

/// <summary>What is known of a question once the model has read it, where it had to.</summary>
/// <param name="Found">What the knowledge base has: for the model's rewording, where that is no less sure than the parent's own words.</param>
/// <param name="Danger">A danger sign that the model saw and the rules did not; null for none.</param>
public sealed record Understood(Retrieved Found, SafetyKind? Danger);
