namespace ConciergeBot.Answering.Plugins;

/// <summary>What the plugin tells.</summary>
internal sealed record FamilyFacts(string? Municipality, IReadOnlyList<string>? Stages);
