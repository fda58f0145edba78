using ConciergeBot.Knowledge;

namespace ConciergeBot.Families;

/// <summary>What answers are fitted to. Nothing here names anybody.</summary>
/// <param name="Municipality">The municipality the family lives in; null when not known.</param>
/// <param name="Stages">The stages of its children; empty when not known.</param>
public sealed record FamilyContext(string? Municipality, IReadOnlyList<Stage> Stages)
{
    public static FamilyContext Unknown { get; } = new(null, []);
}
