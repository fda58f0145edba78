using ConciergeBot.Knowledge;

namespace ConciergeBot.Families;

/// <summary>What search may know of a family: its municipality's own articles are found, its stages' articles preferred.</summary>
/// <param name="Municipality">As articles name it; null when unknown.</param>
/// <param name="Stages">Of all its children; empty when unknown.</param>
public sealed record FamilyContext(string? Municipality, IReadOnlyList<Stage> Stages);
